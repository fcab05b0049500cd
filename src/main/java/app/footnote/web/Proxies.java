package app.footnote.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressPattern;

/**
 * The proxies in front of this server. What they say of a request, in X-Forwarded-For, -Proto and -Host, is believed
 * and becomes what the request is; what anybody else says is not. Of several values the last one counts, since the
 * proxy wrote it and the ones before it may come from anybody; of addresses the last that is no believed proxy's.
 */
public final class Proxies implements HttpConfiguration.Customizer {
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern RANGE = Pattern.compile("(" + NUMERIC + ")(/\\d{1,3})?");
    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([^\\]]*)\\](?::\\d+)?|(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d+");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9a-fA-F:.]+\\])(:\\d{1,5})?");
    private static final String FOR = HttpHeader.X_FORWARDED_FOR.asString();
    private static final String PROTO = HttpHeader.X_FORWARDED_PROTO.asString();
    private static final String HOST = HttpHeader.X_FORWARDED_HOST.asString();

    private final List<InetAddressPattern> believed;

    private Proxies(List<InetAddressPattern> believed) {
        this.believed = believed;
    }

    /** Made only where a proxy is believed: it takes a notable part of a start. */
    private static final class Forwarded {
        private static final ForwardedRequestCustomizer CUSTOMIZER = customizer();

        private static ForwardedRequestCustomizer customizer() {
            ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();
            forwarded.setForwardedHeader(null);
            forwarded.setForwardedServerHeader(null);
            forwarded.setForwardedPortHeader(null);
            forwarded.setForwardedHttpsHeader(null);
            forwarded.setForwardedCipherSuiteHeader(null);
            forwarded.setForwardedSslSessionIdHeader(null);
            return forwarded;
        }
    }

    /** Nobody is believed. */
    public static Proxies none() {
        return new Proxies(List.of());
    }

    /** Reads addresses and ranges such as 10.0.0.0/8, with commas between; empty where one of them is neither. */
    public static Optional<Proxies> read(String ranges) {
        try {
            return Optional.of(new Proxies(Arrays.stream(ranges.split(","))
                    .map(String::strip)
                    .map(Proxies::range)
                    .toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static InetAddressPattern range(String range) {
        if (!RANGE.matcher(range).matches()) {
            throw new IllegalArgumentException(range);
        }
        return InetAddressPattern.from(range);
    }

    public boolean any() {
        return !believed.isEmpty();
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        if (any()
                && request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress sender
                && believes(sender.getAddress())) {
            return Forwarded.CUSTOMIZER.customize(withOneValueEach(request), responseHeaders);
        }
        return request;
    }

    private boolean believes(InetAddress address) {
        return believed.stream().anyMatch(range -> range.test(address));
    }

    private Request withOneValueEach(Request request) {
        HttpFields given = request.getHeaders();
        HttpFields.Mutable headers = HttpFields.build(given);
        headers.remove(FOR).remove(PROTO).remove(HOST);
        client(given.getCSV(FOR, false)).ifPresent(address -> headers.put(FOR, address));
        last(given.getCSV(PROTO, false))
                .filter(proto -> proto.matches("https?"))
                .ifPresent(proto -> headers.put(PROTO, proto));
        last(given.getCSV(HOST, false))
                .filter(host -> HOST_AND_PORT.matcher(host).matches())
                .ifPresent(host -> headers.put(HOST, host));
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return headers;
            }
        };
    }

    /** From the proxy backwards: the first that is not one of ours is whom they speak for. */
    private Optional<String> client(List<String> addresses) {
        Optional<String> client = Optional.empty();
        for (int i = addresses.size() - 1; i >= 0; i--) {
            Optional<InetAddress> address = numeric(addresses.get(i));
            if (address.isEmpty()) {
                break;
            }
            client = address.map(InetAddress::getHostAddress);
            if (!believes(address.get())) {
                break;
            }
        }
        return client;
    }

    private static Optional<InetAddress> numeric(String text) {
        Matcher matcher = WITH_PORT.matcher(text);
        String address = !matcher.matches() ? text : matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        if (!NUMERIC.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> last(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }
}
