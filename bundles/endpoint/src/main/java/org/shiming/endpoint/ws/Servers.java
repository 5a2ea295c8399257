package org.shiming.endpoint.ws;

import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.binding.soap.SoapTransportFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.frontend.WSDLGetUtils;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.model.ClassResourceInfo;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.provider.ServerProviderFactory;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.service.invoker.MethodDispatcher;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.shiming.door.spi.SystemUsers;
import org.shiming.door.spi.Transport;
import org.shiming.endpoint.app.CallGuard;
import org.shiming.endpoint.domain.Contract;
import org.shiming.endpoint.domain.TokenFreshness;

/** Makes the two servers of a bean on the endpoint's own bus. Not for concurrent use. */
public final class Servers {
    private final Bus bus;
    private final Transport transport;
    private final CallGuard guard;
    private final Faults faults;
    private final SystemUsers users;
    private final TokenFreshness freshness;

    /**
     * @param bus the endpoint's bus
     * @param transport the door's transport
     * @param guard what is checked before each call
     * @param users whom UsernameTokens may name
     * @param freshness which UsernameTokens may be used
     */
    public Servers(Bus bus, Transport transport, CallGuard guard, SystemUsers users,
            TokenFreshness freshness) {
        this.bus = bus;
        this.transport = transport;
        this.guard = guard;
        this.faults = new Faults(guard);
        this.users = users;
        this.freshness = freshness;
    }

    /** Both servers of a bean. @param soap by SOAP @param json by JSON */
    public record Pair(Server soap, Server json) {
        /** Lets callers reach them. */
        public void start() {
            soap.start();
            json.start();
        }

        /** Takes them away. */
        public void destroy() {
            json.destroy();
            soap.destroy();
        }
    }

    /**
     * Makes the servers, not yet started.
     *
     * @param name the service's name
     * @param version the contract's version
     * @param title what it is, in Chinese
     * @param bean the bean
     * @return the servers
     * @throws IllegalArgumentException if the bean breaks a rule of contributed services
     */
    public Pair create(String name, String version, String title, Object bean) {
        Bus before = BusFactory.getAndSetThreadDefaultBus(bus);
        Server json = null;
        try {
            // JSON first: its model is made without a server, so an unfit bean is mostly found before there is any.
            json = json(name, version, title, bean);
            return new Pair(soap(name, bean), json);
        } catch (RuntimeException | LinkageError failure) {
            if (json != null) {
                json.destroy();
            }
            throw failure;
        } finally {
            BusFactory.setThreadDefaultBus(before);
        }
    }

    private Server soap(String name, Object bean) {
        SoapInvoker invoker = new SoapInvoker(bean, guard);
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(transport.factory());
        factory.setAddress("/soap/" + name);
        factory.setServiceClass(bean.getClass());
        factory.setServiceBean(bean);
        factory.setInvoker(invoker);
        Map<String, Object> properties = Limits.properties();
        properties.put("set-jaxb-validation-event-handler", true);
        if (!transport.publicUrl().isEmpty()) {
            properties.put(WSDLGetUtils.PUBLISHED_ENDPOINT_URL, transport.publicUrl() + "/soap/" + name);
        }
        factory.setProperties(properties);
        factory.setStart(false);
        Server server = factory.create();
        try {
            finish(server, invoker, bean);
            return server;
        } catch (RuntimeException | LinkageError unfit) {
            server.destroy();
            throw unfit;
        }
    }

    private void finish(Server server, SoapInvoker invoker, Object bean) {
        // The door's transport knows nothing of SOAP, so the contract's address is added here.
        new SoapTransportFactory().createPortExtensors(bus, server.getEndpoint().getEndpointInfo(),
                server.getEndpoint().getService());
        invoker.contract(new Contract(bean.getClass(), soapMethods(server)));
        server.getEndpoint().getInInterceptors().add(new XmlGuard());
        server.getEndpoint().getInInterceptors().add(new UsernameTokens(guard, users, freshness));
        server.getEndpoint().getOutFaultInterceptors().add(new SoapFaults(faults));
    }

    private static List<Method> soapMethods(Server server) {
        MethodDispatcher dispatcher = (MethodDispatcher) server.getEndpoint().getService()
                .get(MethodDispatcher.class.getName());
        List<Method> methods = new ArrayList<>();
        for (BindingOperationInfo operation : server.getEndpoint().getBinding().getBindingInfo().getOperations()) {
            methods.add(dispatcher.getMethod(operation));
        }
        return methods;
    }

    private Server json(String name, String version, String title, Object bean) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(transport.factory());
        factory.setAddress("/json/" + name);
        factory.setServiceBean(bean);
        factory.setProperties(Limits.properties());
        List<Method> methods = jsonMethods(factory);
        Contract contract = new Contract(bean.getClass(), methods);
        String openApi = new OpenApiText(name, version, title).of(bean.getClass(), contract, methods);
        JacksonJsonProvider jackson = new JacksonJsonProvider(Limits.mapper());
        factory.setProviders(List.of(jackson, new JsonEntrance(openApi), new JsonRoleFilter(guard, contract),
                new JsonFaults(faults)));
        factory.setInvoker(new JsonInvoker(guard, contract));
        factory.setStart(false);
        Server server = factory.create();
        // It would let callers choose another media type by the query.
        ((ServerProviderFactory) server.getEndpoint().get(ServerProviderFactory.class.getName()))
                .setRequestPreprocessor(null);
        return server;
    }

    private static List<Method> jsonMethods(JAXRSServerFactoryBean factory) {
        List<Method> methods = new ArrayList<>();
        for (ClassResourceInfo resource : factory.getServiceFactory().getClassResourceInfo()) {
            for (OperationResourceInfo operation : resource.getMethodDispatcher().getOperationResourceInfos()) {
                methods.add(operation.getMethodToInvoke());
            }
        }
        return methods;
    }
}
