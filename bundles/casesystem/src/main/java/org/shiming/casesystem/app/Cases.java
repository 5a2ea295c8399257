package org.shiming.casesystem.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.HostTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads cases: a short cache, one question per case at a time, and what is remembered when the host is away. */
@Component(service = Cases.class, configurationPid = CasesystemConfig.PID)
public final class Cases {
    private static final Logger LOG = LoggerFactory.getLogger(Cases.class);
    private static final int MAX_CACHED = 2000;

    private final Line line;
    private final Memory memory;
    private final Clock clock;
    private final FreshAnswers<CaseNumber, HostAnswer<CaseFacts>> fresh;
    private final Map<CaseNumber, CompletableFuture<HostAnswer<CaseFacts>>> asking = new ConcurrentHashMap<>();

    /**
     * The reader.
     *
     * @param line to the host
     * @param vault what is kept
     * @param config cache and memory
     */
    @Activate
    public Cases(@Reference Line line, @Reference Vault vault, CasesystemConfig config) {
        this(line, vault, config, Clock.systemUTC());
    }

    Cases(Line line, Vault vault, CasesystemConfig config, Clock clock) {
        this.line = line;
        this.clock = clock;
        this.memory = new Memory(vault, Range.of("snapshotDays", config.snapshotDays(), 0, 3650), clock);
        this.fresh = new FreshAnswers<>(Duration.ofSeconds(Range.of("cacheSeconds", config.cacheSeconds(), 0, 3600)),
                MAX_CACHED, clock);
    }

    /**
     * A case, from the cache if it is fresh.
     *
     * @param number which
     * @return as {@code CaseSystem.find}
     */
    public HostAnswer<CaseFacts> find(CaseNumber number) {
        return fresh.get(number).orElseGet(() -> askOnce(number));
    }

    /**
     * A case, asked anew.
     *
     * @param number which
     * @return as {@code CaseSystem.refresh}
     */
    public HostAnswer<CaseFacts> refresh(CaseNumber number) {
        Instant asked = clock.instant();
        try {
            CaseFacts facts = line.find(number);
            HostAnswer<CaseFacts> answer = new HostAnswer.Known<>(facts, asked, true);
            fresh.put(number, answer, asked);
            memory.remember(number, facts, asked);
            return answer;
        } catch (HostRefusal refusal) {
            if (!refusal.nothingThere()) {
                return refused(refusal);
            }
            HostAnswer<CaseFacts> answer = new HostAnswer.Unknown<>();
            fresh.put(number, answer, asked);
            memory.forget(number);
            return answer;
        } catch (HostTrouble trouble) {
            return memory.recall(number).orElseGet(() -> away(trouble));
        }
    }

    /**
     * A document's text.
     *
     * @param number the case
     * @param document the document
     * @return as {@code CaseSystem.documentText}
     */
    public HostAnswer<String> documentText(CaseNumber number, DocumentId document) {
        Instant asked = clock.instant();
        try {
            return new HostAnswer.Known<>(line.documentText(number, document), asked, true);
        } catch (HostRefusal refusal) {
            return refusal.nothingThere() ? new HostAnswer.Unknown<>() : refused(refusal);
        } catch (HostTrouble trouble) {
            return away(trouble);
        }
    }

    /** The first to ask does; who comes meanwhile gets the same answer. The line's limit bounds the wait. */
    private HostAnswer<CaseFacts> askOnce(CaseNumber number) {
        CompletableFuture<HostAnswer<CaseFacts>> mine = new CompletableFuture<>();
        CompletableFuture<HostAnswer<CaseFacts>> first = asking.putIfAbsent(number, mine);
        if (first != null) {
            return first.join();
        }
        try {
            mine.complete(refresh(number));
        } finally {
            asking.remove(number, mine);
            // Only if refresh threw: whoever waits must not wait for ever.
            mine.completeExceptionally(new IllegalStateException("the question for " + number + " failed"));
        }
        return mine.join();
    }

    /** A refusal of another kind (credentials without the right, a code of later) says nothing about the case. */
    private <T> HostAnswer<T> refused(HostRefusal refusal) {
        LOG.warn("the case system refuses a question: {}", refusal.code());
        return new HostAnswer.Away<>(clock.instant(), "HOST_FAULT");
    }

    private <T> HostAnswer<T> away(HostTrouble trouble) {
        return new HostAnswer.Away<>(line.watch().away(), trouble.code());
    }
}
