package app.attune.practice.entity;

import app.attune.access.entity.Account;
import app.attune.access.entity.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Someone who counsels couples in a practice. */
@Entity
@Table(name = "counselors")
public class Counselor extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "practice_id")
  private Practice practice;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  private String name;
  private String credentials;
  private String email;

  @SuppressWarnings("NullAway.Init")
  protected Counselor() {}

  public Counselor(
      Practice practice, Account account, String name, String credentials, String email) {
    this.practice = practice;
    this.account = account;
    this.name = name;
    this.credentials = credentials;
    this.email = email;
  }

  public Practice getPractice() {
    return practice;
  }

  public Account getAccount() {
    return account;
  }

  public String getName() {
    return name;
  }

  /** The first word of the name: how partners read it. */
  public String getFirstName() {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  public String getCredentials() {
    return credentials;
  }

  public String getEmail() {
    return email;
  }
}
