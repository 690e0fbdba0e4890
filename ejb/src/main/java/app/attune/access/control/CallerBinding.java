package app.attune.access.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Tells the database who is asking, at the beginning of each transaction, for every boundary there
 * is (see ejb-jar.xml): row-level security decides by it. Timers have no caller.
 */
@Interceptor
public class CallerBinding {
  @PersistenceContext private EntityManager entities;
  @Resource private SessionContext context;
  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private Caller caller;

  @AroundInvoke
  Object bind(InvocationContext invocation) throws Exception {
    if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
      String subject = subject();
      if (!subject.equals(caller.subject())) {
        DatabaseCaller.set(entities, subject);
        caller.is(subject);
      }
    }
    return invocation.proceed();
  }

  private String subject() {
    String name = context.getCallerPrincipal().getName();
    boolean nobody = name.equals("anonymous") || name.startsWith("system:");
    return nobody ? "" : name;
  }
}
