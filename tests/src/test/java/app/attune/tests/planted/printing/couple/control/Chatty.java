package app.attune.tests.planted.printing.couple.control;

/** Prints. */
public class Chatty {
  void say() {
    System.out.println();
  }
}
