package app.attune.tests.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What the layout of the code promises. */
@SuppressWarnings("ImmutableEnumChecker") // rules and imported classes never change
enum HouseRule {
  COMPONENTS_KNOW_ONLY_THOSE_BEFORE_THEM(
      Product.CLASSES, "order", classes().should(knowOnlyEarlierComponents())),

  EVERYTHING_IS_IN_A_COMPONENT_AND_HAS_A_ROLE(
      Product.CLASSES, "homeless", classes().should(haveAHome())),

  PERSISTENCE_HOLDS_ENTITIES(
      Product.PERSISTENCE, "persistence", classes().should().resideInAPackage("..entity")),

  EJB_HOLDS_BOUNDARIES_AND_CONTROLS(
      Product.EJB,
      "ejb",
      classes().should().resideInAnyPackage("..boundary", "..control", "..control.fhir")),

  WEB_HOLDS_VIEWS(Product.WEB, "web", classes().should().resideInAPackage("..view")),

  ENTITIES_KNOW_NEITHER_BEANS_NOR_PAGES(
      Product.CLASSES,
      "storage",
      noClasses()
          .that()
          .resideInAPackage("..entity")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ejb..",
              "jakarta.enterprise..",
              "jakarta.faces..",
              "jakarta.servlet..",
              "..boundary",
              "..control",
              "..view")),

  USE_CASES_KNOW_NO_PAGES(
      Product.CLASSES,
      "faces",
      noClasses()
          .that()
          .resideInAnyPackage("..boundary", "..control")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "..view")),

  PAGES_KNOW_BOUNDARIES_ONLY(
      Product.CLASSES,
      "pages",
      noClasses()
          .that()
          .resideInAPackage("..view")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "org.hibernate..", "..entity", "..control..")),

  ONE_PACKAGE_KNOWS_FHIR(
      Product.CLASSES,
      "fhir",
      noClasses()
          .that()
          .resideOutsideOfPackage("app.attune.exercise.control.fhir")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ca.uhn..", "org.hl7..")),

  A_BOUNDARY_MENTIONS_NO_ENTITY(
      Product.CLASSES,
      "signatures",
      codeUnits()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("..boundary")
          .should(mentionNoEntity())),

  A_BOUNDARY_IS_STATELESS(
      Product.CLASSES,
      "stateless",
      classes()
          .that()
          .resideInAPackage("..boundary")
          .and()
          .areNotRecords()
          .and()
          .areNotEnums()
          .and()
          .areNotInterfaces()
          .and()
          .areNotAssignableTo(Throwable.class)
          .and()
          .areNotAnonymousClasses()
          .should()
          .beAnnotatedWith(Stateless.class)),

  A_BOUNDARY_NAMES_WHO_MAY_CALL_IT(
      Product.CLASSES,
      "roles",
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("..boundary")
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .should(nameTheirRoles())),

  ONLY_THE_CLOCK_OF_COURSES_ACTS_FOR_SOMEBODY(
      Product.CLASSES,
      "deputy",
      noClasses()
          .that(DescribedPredicate.not(simpleName("CourseGiver")))
          .and(DescribedPredicate.not(simpleName("Deputy")))
          .should()
          .dependOnClassesThat(simpleName("Deputy"))),

  NOTHING_IS_CALLED_HELPER(
      Product.CLASSES,
      "names",
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveNameMatching(".*(Utils?|Manager|Impl|DTO|Dto)")),

  ONLY_THE_SYSTEM_CLOCK_LOOKS_AT_THE_TIME(
      Product.CLASSES,
      "time",
      noClasses()
          .that(DescribedPredicate.not(simpleName("SystemClock")))
          .should()
          .callMethodWhere(looksAtTheTime())),

  NOTHING_IS_PRINTED(
      Product.CLASSES,
      "printing",
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")),

  WHERE_PEOPLES_WORDS_ARE_NOTHING_IS_LOGGED(
      Product.CLASSES,
      "logging",
      noClasses()
          .that()
          .resideInAnyPackage("..boundary", "..entity")
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.util.logging..")
                  .or(resideInAPackage("org.jboss.logging.."))
                  .or(resideInAPackage("org.slf4j.."))
                  .or(assignableTo(System.Logger.class)))),

  NO_MESSAGE_OF_AN_EXCEPTION_IS_LOGGED(
      Product.CLASSES, "quoting", noClasses().should().callMethodWhere(logsAnException())),

  EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL(
      Product.CLASSES, "nullness", classes().should(beInAMarkedPackage()));

  /** Each knows only those before it. */
  private static final List<String> COMPONENTS =
      List.of(
          "access",
          "practice",
          "couple",
          "exercise",
          "assignment",
          "program",
          "response",
          "reminder",
          "insight",
          "report");

  private static final Pattern HOME =
      Pattern.compile(
          "app\\.attune\\.(?:.+\\.)?(\\w+)\\.(?:entity|boundary|control(?:\\.fhir)?|view)");

  private static final Set<String> TIMES =
      Set.of("now", "system", "systemUTC", "systemDefaultZone", "currentTimeMillis", "tick");

  private final JavaClasses product;
  private final String planted;
  private final ArchRule rule;

  HouseRule(JavaClasses product, String planted, ArchRule rule) {
    this.product = product;
    this.planted = planted;
    this.rule = rule;
  }

  /** Throws when the product breaks the rule. */
  void checkProduct() {
    rule.check(product);
  }

  /** Throws when the planted violation breaks the rule, as it should. */
  void checkPlanted() {
    rule.check(Product.planted(planted));
  }

  private static int place(JavaClass type) {
    Matcher home = HOME.matcher(type.getPackageName());
    return home.matches() ? COMPONENTS.indexOf(home.group(1)) : -1;
  }

  private static ArchCondition<JavaClass> knowOnlyEarlierComponents() {
    return condition(
        "know only earlier components",
        (type, events) -> {
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (place(dependency.getTargetClass()) > place(type)) {
              events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
          }
        });
  }

  private static ArchCondition<JavaClass> haveAHome() {
    return condition(
        "be in a component and have a role",
        (type, events) -> {
          if (place(type) < 0) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no home"));
          }
        });
  }

  private static ArchCondition<JavaCodeUnit> mentionNoEntity() {
    return condition(
        "mention no entity",
        (unit, events) ->
            unit.getAllInvolvedRawTypes().stream()
                .filter(type -> type.getPackageName().endsWith(".entity"))
                .forEach(
                    type ->
                        events.add(
                            SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " mentions " + type.getName()))));
  }

  private static ArchCondition<JavaMethod> nameTheirRoles() {
    return condition(
        "name their roles",
        (method, events) -> {
          if (!method.isAnnotatedWith(RolesAllowed.class)
              && !method.getOwner().isAnnotatedWith(RolesAllowed.class)
              && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
          }
        });
  }

  private static DescribedPredicate<JavaMethodCall> looksAtTheTime() {
    return describe(
        "looks at the time",
        call -> {
          AccessTarget.MethodCallTarget target = call.getTarget();
          JavaClass owner = target.getOwner();
          return TIMES.contains(target.getName())
              && target.getRawParameterTypes().stream()
                  .noneMatch(t -> t.isEquivalentTo(Clock.class))
              && (owner.getPackageName().startsWith("java.time")
                  || owner.isEquivalentTo(Clock.class)
                  || owner.isEquivalentTo(System.class));
        });
  }

  private static DescribedPredicate<JavaMethodCall> logsAnException() {
    return describe(
        "logs an exception",
        call ->
            call.getTarget().getOwner().isAssignableTo(Logger.class)
                && call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(type -> type.isAssignableTo(Throwable.class)));
  }

  private static ArchCondition<JavaClass> beInAMarkedPackage() {
    return condition(
        "be in a marked package",
        (type, events) -> {
          if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(SimpleConditionEvent.violated(type, type.getPackageName()));
          }
        });
  }

  private interface Check<T> {
    void of(T item, ConditionEvents events);
  }

  private static <T> ArchCondition<T> condition(String description, Check<T> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        check.of(item, events);
      }
    };
  }
}
