using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LadderTeams.Service.Tests.Platform.Answers;

/// <summary>What no client of ours would ask, byte for byte over a socket, because a client library would tidy it up.</summary>
public sealed class HostileRequestsTests(HostileRequestsTests.Server server) : IClassFixture<HostileRequestsTests.Server>
{
    public static TheoryData<string> Targets =>
    [
        "/api/ladders/", "/api/ladders//", "/api//ladders", "//api/ladders", "/api/ladders/.", "/api/ladders/..", "/api/ladders/../ladders",
        "/api/ladders/..%2f..%2fetc%2fpasswd", "/api/ladders/%2e%2e/%2e%2e/etc/passwd", "/api/ladders/..%5c..%5cwindows", "/api/ladders/%00",
        "/api/ladders/engineering%00", "/api/ladders/engineering/levels/%00", "/api/ladders/%ff%fe", "/api/ladders/%c0%ae%c0%ae", "/api/ladders/%",
        "/api/ladders/%zz", "/api/ladders/%u0041", "/api/ladders/engineering/levels/%0d%0aSet-Cookie:%20a=b", "/api/ladders/engineering/levels/%2525",
        "/api/ladders/engineering/levels/%F0%9F%A6%84", "/api/ladders/engineering/levels/%ED%A0%80", "/api/ladders/engineering/levels/L4;drop", "/api/ladders/engineering/levels/'%20OR%201=1--",
        "/api/ladders/engineering/levels/<script>alert(1)</script>", "/api/ladders/engineering/levels/{level}", "/api/ladders/engineering/levels/*", "/api/ladders/engineering/levels/L4/../../..",
        "/api/ladders/engineering/levels/%E2%80%8B", "/api/ladders/engineering/levels/%CC%81", "/api/ladders/engineering/compare?from=%00&to=%ff", "/api/ladders/engineering/compare?from=L3&from=L4&to=L4",
        "/api/ladders/engineering/compare?from[]=L3&to[]=L4", "/api/ladders/engineering/compare?from=L3&to=%ED%A0%80", "/api/search?q=%00", "/api/search?q=%ff%fe%fd", "/api/search?q=%ED%A0%80", "/api/search?q=%F0%9F%A6%84",
        "/api/search?q=%CC%81%CC%81", "/api/search?q='", "/api/search?q=''s", "/api/search?q=%22unclosed", "/api/search?q=((((", "/api/search?q=*", "/api/search?q=a*b?c", "/api/search?q=a&q=b", "/api/search?q[]=a",
        "/api/search?q=a&skip=NaN", "/api/search?q=a&skip=1e9", "/api/search?q=a&top=2147483648", "/api/search?q=a&top=-0", "/api/search?q=a&skip=%00", "/api/search?q=a&skip=%D9%A3", "/api/search?q=a&level=%00",
        "/api/search?q=C%2B%2B%20C%23", "/api/search?=a", "/api/search?&&&=&q", "/api/search?q=a%26b%3Dc#fragment", "/api/search?q=%E2%80%8F%D8%A7", "/api/search?q=-1", "/api/search?q=l4%20l4%20l4%20l4%20l4%20l4%20l4%20l4",
        "/tab/../api/ladders", "/tab/%2e%2e/%2e%2e/etc/passwd", "/tab/..%5c..%5c", "/tab/%00", "/tab/assets/%00.js", "/tab//////", "/tab/C:%5cboot.ini", "/tab/~root", "/tab/:", "/%00", "/%ff", "*", "/?%00",
    ];

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_strange_target_is_answered_and_never_a_failure(string target) =>
        Assert.InRange(await server.StatusOfAsync($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 200, 499);

    [Theory]
    [InlineData("If-None-Match: \"")]
    [InlineData("If-None-Match: *")]
    [InlineData("If-None-Match: W/W/\"a\", ,,")]
    [InlineData("Accept-Encoding: br;q=2, gzip;q=-1, \u0001")]
    [InlineData("Accept-Language: ../../etc/passwd")]
    [InlineData("Host: evil.example")]
    [InlineData("Range: bytes=5-2,-1")]
    [InlineData("Content-Length: 99999999999999999999")]
    [InlineData("X-Forwarded-For: ','")]
    public async Task A_strange_header_is_answered_and_never_a_failure(string header) =>
        Assert.InRange(await server.StatusOfAsync($"GET /api/ladders HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{header}\r\n\r\n"), 200, 499);

    [Fact]
    public async Task A_query_as_long_as_a_request_may_be_is_refused()
    {
        var status = await server.StatusOfAsync($"GET /api/search?q={new string('a', 7_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Equal(400, status);
    }

    /// <summary>The service behind a real socket.</summary>
    public sealed class Server : IAsyncLifetime
    {
        private readonly string tab = Directory.CreateTempSubdirectory("ladder-tab-").FullName;
        private SocketService service = null!;
        private string signedIn = "";

        public async Task InitializeAsync()
        {
            await File.WriteAllTextAsync(Path.Combine(tab, "index.html"), "<!doctype html>");
            service = await new ServiceFixture { Settings = { ["Tab:Folder"] = tab } }.ListenAsync();
            signedIn = $"\r\nAuthorization: Bearer {service.Tenant.OwnerToken}\r\n\r\n";
        }

        public async Task DisposeAsync()
        {
            await service.DisposeAsync();
            Directory.Delete(tab, recursive: true);
        }

        /// <summary>As a person who is signed in.</summary>
        public async Task<int> StatusOfAsync(string request)
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(service.Address.Host, service.Address.Port);
            await using var stream = socket.GetStream();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(request.Replace("\r\n\r\n", signedIn, StringComparison.Ordinal)));
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var status = await reader.ReadLineAsync();
            return int.Parse(status!.Split(' ')[1], CultureInfo.InvariantCulture);
        }
    }
}
