package app.attune.exercise.view;

import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryPage;
import app.attune.exercise.boundary.LibraryRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The library as it is asked for in the address: shelves by practice area, or one list where an
 * area or words narrow it down.
 */
@Named("library")
@RequestScoped
public class Library {
  private static final int ON_A_SHELF = 6;
  private static final int PAGE = 48;

  @Inject private Exercises exercises;
  private final Wish wish = new Wish();
  private @Nullable LibraryPage loaded;
  private int number = 1;

  /** Reads the page once; one after the last is the first. */
  public void load() {
    if (isShelved()) {
      loaded = exercises.shelves(wish.question(), ON_A_SHELF);
      return;
    }
    number = wish.page();
    loaded = exercises.library(wish.question(), (number - 1) * PAGE, PAGE);
    if (loaded.rows().isEmpty() && number > 1) {
      number = 1;
      loaded = exercises.library(wish.question(), 0, PAGE);
    }
  }

  /** Whether the areas stand side by side. */
  public boolean isShelved() {
    return wish.of("find").isEmpty() && wish.of("area").isEmpty();
  }

  /** Whether anything narrows it down. */
  public boolean isNarrowed() {
    return wish.asked().keySet().stream()
        .anyMatch(name -> !name.equals("page") && !wish.of(name).isEmpty());
  }

  /** The rows by practice area in the library's order. */
  public Map<String, List<LibraryRow>> getShelves() {
    return getLoaded().rows().stream()
        .collect(Collectors.groupingBy(LibraryRow::area, LinkedHashMap::new, Collectors.toList()));
  }

  /** What the address asks for, by name: the page writes it, and reads it back. */
  public Map<String, String> getAsked() {
    return wish.asked();
  }

  public boolean has(String name, String value) {
    return wish.of(name).equals(value);
  }

  /** The address with this choice made; or taken back, where it is made already. */
  public String with(String name, String value) {
    return wish.address(name, has(name, value) ? "" : value);
  }

  public String page(int page) {
    return wish.address("page", String.valueOf(page));
  }

  /** The address of this very page, where a step leads back to. */
  public String getHere() {
    return page(number);
  }

  public int getPages() {
    return Math.max(1, (getLoaded().total() + PAGE - 1) / PAGE);
  }

  public int getNumber() {
    return number;
  }

  /** The first row's place among all that match, counted from 1. */
  public int getFirst() {
    return (number - 1) * PAGE + 1;
  }

  public LibraryPage getLoaded() {
    return Objects.requireNonNull(loaded);
  }
}
