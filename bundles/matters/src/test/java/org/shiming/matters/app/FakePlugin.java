package org.shiming.matters.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.shiming.api.channel.Explainer;
import org.shiming.api.channel.ExplainerDirectory;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/** A plug-in with a mode, people on duty and what they declared; it can be made to fail or to hang. */
public final class FakePlugin implements ExplanationChannel, ExplainerDirectory {
    private final ExplanationMode mode;
    private final List<Explainer> people;
    private boolean failing;
    private boolean hanging;

    public FakePlugin(ExplanationMode mode, Explainer... people) {
        this.mode = mode;
        this.people = List.of(people);
    }

    FakePlugin failing() {
        failing = true;
        return this;
    }

    FakePlugin hanging() {
        hanging = true;
        return this;
    }

    @Override
    public ExplanationMode mode() {
        return mode;
    }

    @Override
    public String providedBy() {
        return "测试插件";
    }

    @Override
    public List<PersonId> available(CourtCode court, Instant at) {
        trouble();
        return people.stream().map(Explainer::person).toList();
    }

    @Override
    public Optional<Explainer> find(CourtCode court, PersonId person) {
        trouble();
        return people.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    private void trouble() {
        if (failing) {
            throw new IllegalStateException("the plug-in's table is away");
        }
        if (hanging) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
