package app.attune.tests.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** The sizes in which the pages are looked at. */
enum Screen {
  PHONE(390, 844),
  DESKTOP(1440, 900);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  NewContextOptions context() {
    return new NewContextOptions().setViewportSize(width, height).setLocale("en-US");
  }
}
