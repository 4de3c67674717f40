package org.unifiedportal.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Java sources of all modules, parsed by the compiler and measured. */
final class Sources {
  private static final Path TOP = Path.of("").toAbsolutePath().getParent();

  private final List<Path> files;
  private final List<Method> methods = new ArrayList<>();
  private final List<String> undocumented = new ArrayList<>();

  /** A method with a body, and how many lines it has from its name to its end. */
  record Method(String name, long lines) {}

  private Sources(List<Path> files) {
    this.files = files;
  }

  static Sources read(String kind) {
    try (Stream<Path> modules = Files.list(TOP)) {
      List<Path> files =
          modules
              .map(module -> module.resolve("src/" + kind + "/java"))
              .filter(Files::isDirectory)
              .flatMap(Sources::javaFiles)
              .sorted()
              .toList();
      Sources sources = new Sources(files);
      sources.parse();
      return sources;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try {
      return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void parse() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Measuring(unit, trees).scan(unit, null);
      }
    }
  }

  private final class Measuring extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    private Measuring(CompilationUnitTree unit, DocTrees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
      if (isPublic && trees.getDocComment(getCurrentPath()) == null) {
        undocumented.add(name(type.getSimpleName()));
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      LineMap lines = unit.getLineMap();
      long start = trees.getSourcePositions().getStartPosition(unit, method);
      long end = trees.getSourcePositions().getEndPosition(unit, method);
      if (method.getBody() != null && end > start && start >= 0) {
        long length = lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
        methods.add(new Method(name(method.getName()), length));
      }
      return super.visitMethod(method, nothing);
    }

    private String name(CharSequence simple) {
      return Path.of(unit.getSourceFile().getName()).getFileName() + " " + simple;
    }
  }

  List<Path> files() {
    return files;
  }

  List<Method> methods() {
    return methods;
  }

  long lines() {
    return files.stream().mapToLong(Sources::lines).sum();
  }

  List<String> filesLongerThan(int lines) {
    return files.stream()
        .filter(file -> lines(file) > lines)
        .map(file -> file.getFileName() + " " + lines(file))
        .toList();
  }

  long medianFile() {
    return files.stream().mapToLong(Sources::lines).sorted().toArray()[files.size() / 2];
  }

  List<Method> methodsLongerThan(int lines) {
    return methods.stream().filter(method -> method.lines() > lines).toList();
  }

  long methodPercentile(int percent) {
    long[] sorted = methods.stream().mapToLong(Method::lines).sorted().toArray();
    return sorted[sorted.length * percent / 100];
  }

  List<String> publicTypesWithoutJavadoc() {
    return undocumented;
  }

  List<Path> packagesWithoutIntroduction() {
    return files.stream().map(Path::getParent).distinct().filter(Sources::isUnintroduced).toList();
  }

  private static boolean isUnintroduced(Path folder) {
    Path introduction = folder.resolve("package-info.java");
    return !Files.exists(introduction)
        || !text(introduction).contains("@NullMarked")
        || !text(introduction).startsWith("/**");
  }

  List<Path> filesThatSay(String words) {
    return files.stream().filter(file -> text(file).contains(words)).toList();
  }

  private static long lines(Path file) {
    return text(file).lines().count();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
