package org.unifiedportal.core;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** After each test its databases are there for the next one. */
public final class TestEnd implements TestExecutionListener {
  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    TestDatabases.putBack();
  }
}
