package org.shiming.judgeexplanation.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;

/** Offers the service {@code judge-explanation} to the endpoint. */
@Component(immediate = true)
public final class JudgeEndpoint implements WebEndpoint {
    private final JudgeExplanationService service;

    /**
     * @param callers who calls
     * @param use what the service can do
     * @param meetings what it can do between judge and centre
     */
    @Activate
    public JudgeEndpoint(@Reference CurrentCaller callers, @Reference UseCases.Gathered use,
            @Reference Meetings.Gathered meetings) {
        this.service = new JudgeExplanationService(callers, use.cases(), meetings.meetings());
    }

    @Override
    public String name() {
        return "judge-explanation";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Object bean() {
        return service;
    }
}
