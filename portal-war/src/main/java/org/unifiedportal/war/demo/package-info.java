/**
 * The made-up oblast of Aksai: founded, staffed and told once, in an empty portal that asks for a
 * demo.
 *
 * <p>Read {@link org.unifiedportal.war.demo.DemoContent} first; the words stand in the resources
 * under {@code demo}.
 */
@NullMarked
package org.unifiedportal.war.demo;

import org.jspecify.annotations.NullMarked;
