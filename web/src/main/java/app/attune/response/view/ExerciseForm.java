package app.attune.response.view;

import app.attune.access.boundary.NotFound;
import app.attune.access.view.Dates;
import app.attune.access.view.Given;
import app.attune.access.view.Words;
import app.attune.exercise.boundary.PromptView;
import app.attune.response.boundary.AnswerView;
import app.attune.response.boundary.ExercisePage;
import app.attune.response.boundary.Responses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An exercise, open to be done or already sent. */
@Named("exercise")
@RequestScoped
public class ExerciseForm {
  @Inject private Responses responses;
  @Inject private Dates dates;
  @Inject private Words words;
  private @Nullable String task;
  private @Nullable ExercisePage page;
  private List<Question> questions = List.of();

  /** Reads the task; what was sent already is shown on its own page. */
  public @Nullable String open() {
    read();
    return getPage().submitted() ? "/portal/sent.xhtml?faces-redirect=true&task=" + task : null;
  }

  /** Reads a task that was sent; one that was not is opened to be done. */
  public @Nullable String openSent() {
    read();
    return getPage().submitted() ? null : "/portal/exercise.xhtml?faces-redirect=true&task=" + task;
  }

  private void read() {
    ExercisePage read = responses.open(Given.id(task));
    page = read;
    Map<String, AnswerView> answers =
        read.answers().stream()
            .collect(Collectors.toMap(AnswerView::promptKey, Function.identity()));
    List<Question> asked = new ArrayList<>();
    for (PromptView prompt : read.prompts()) {
      asked.add(
          new Question(
              asked.size() + 1,
              prompt,
              answers.get(prompt.key()),
              read.reveals(),
              read.together() != null));
    }
    questions = asked;
  }

  public @Nullable String getTask() {
    return task;
  }

  public void setTask(@Nullable String task) {
    this.task = task;
  }

  public ExercisePage getPage() {
    if (page == null) {
      throw new NotFound();
    }
    return page;
  }

  public List<Question> getQuestions() {
    return questions;
  }

  /** An answer in words, for reading it again. */
  public String said(Question question) {
    String said = question.said(dates, words);
    return said.isEmpty() ? words.say("sent.empty") : said;
  }
}
