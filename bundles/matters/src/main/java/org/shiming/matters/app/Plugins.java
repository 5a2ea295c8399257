package org.shiming.matters.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.channel.Explainer;
import org.shiming.api.channel.ExplainerDirectory;
import org.shiming.api.channel.ExplanationChannel;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.ConflictFacts;

/** What the installed plug-ins can do and know: modes, who is available, who acted for whom. Never in a transaction. */
final class Plugins {
    private final Supplier<List<ExplanationChannel>> channels;
    private final Supplier<List<ExplainerDirectory>> directories;
    private final Guard guard;

    Plugins(Supplier<List<ExplanationChannel>> channels, Supplier<List<ExplainerDirectory>> directories, Guard guard) {
        this.channels = channels;
        this.directories = directories;
        this.guard = guard;
    }

    /** What is installed for a mode. @param providedBy the plug-ins' names @param available who can explain now */
    record Offer(List<String> providedBy, List<PersonId> available) {}

    Set<ExplanationMode> installed() {
        Set<ExplanationMode> modes = EnumSet.noneOf(ExplanationMode.class);
        for (ExplanationChannel channel : List.copyOf(channels.get())) {
            modes.add(channel.mode());
        }
        return modes;
    }

    Offer offer(ExplanationMode mode, CourtCode court, Instant at) {
        List<String> names = new ArrayList<>();
        List<PersonId> people = new ArrayList<>();
        for (ExplanationChannel channel : List.copyOf(channels.get())) {
            if (channel.mode() == mode) {
                names.add(channel.providedBy());
                guard.ask(channel.getClass(), () -> channel.available(court, at)).ifPresent(people::addAll);
            }
        }
        return new Offer(names, people.stream().distinct().toList());
    }

    ConflictFacts conflict(CaseFacts facts, PartyId party, PersonId explainer) {
        List<Explainer> known = new ArrayList<>();
        int unchecked = 0;
        for (ExplainerDirectory directory : List.copyOf(directories.get())) {
            Optional<Optional<Explainer>> answer = guard.ask(directory.getClass(),
                    () -> directory.find(facts.court(), explainer));
            answer.flatMap(found -> found).ifPresent(known::add);
            unchecked += answer.isEmpty() ? 1 : 0;
        }
        return ConflictFacts.of(facts, party, explainer, known, unchecked);
    }
}
