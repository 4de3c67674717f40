package org.unifiedportal.war.launch;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.unifiedportal.war.boot.MachineTime;
import org.unifiedportal.war.settings.WrongSetting;

/** The main class behind the {@code portal} script: finds the command, runs it, exits. */
public final class Portal {
  private Portal() {}

  public static void main(String[] arguments) {
    System.exit(run(Arrays.asList(arguments)).number());
  }

  static ExitCode run(List<String> arguments) {
    PrintStream terminal = System.err;
    try {
      Command command = command(arguments.isEmpty() ? "" : arguments.getFirst());
      return command.run(arguments.subList(1, arguments.size()));
    } catch (Refusal e) {
      return refused(terminal, e.getMessage(), e.code());
    } catch (WrongSetting e) {
      return refused(terminal, e.getMessage(), ExitCode.USAGE);
    } catch (RuntimeException bug) {
      bug.printStackTrace();
      return refused(terminal, "A fault in the portal: " + bug, ExitCode.FAILED);
    }
  }

  private static Command command(String name) {
    return switch (name) {
      case "demo" -> new DemoCommand();
      case "run" -> new RunCommand();
      case "load" -> new LoadCommand(MachineTime.ticking());
      case "check" -> new CheckCommand();
      case "found" -> new FoundCommand();
      case "reindex" -> new ReindexCommand();
      case "search" -> new SearchCommand(MachineTime.ticking());
      case "token" -> new TokenCommand();
      case "train" -> new TrainCommand();
      default -> throw Refusal.usage("\"%s\" is not a command; see portal --help.".formatted(name));
    };
  }

  private static ExitCode refused(PrintStream terminal, String sentence, ExitCode code) {
    terminal.println("portal: " + sentence);
    return code;
  }
}
