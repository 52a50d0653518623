using System.Net;
using System.Text;
using LadderTeams.Service.Tests.Platform.Triggers;

namespace LadderTeams.Service.Tests.Platform.Limits;

/// <summary>Over a real socket: a server in memory holds no limit.</summary>
public sealed class BodyLimitsTests(BodyLimitsTests.Server server) : IClassFixture<BodyLimitsTests.Server>
{
    private const int Usual = 64 * 1024;
    private const int OfTriggers = 512 * 1024;

    [Theory]
    [InlineData(Usual + 1, true)]
    [InlineData(Usual + 1, false)]
    [InlineData(100 * Usual, false)]
    public async Task A_body_over_the_limit_is_refused_before_anything_is_looked_at(int length, bool asksFirst)
    {
        using var response = await server.SendAsync("/api/ladders", new ByteArrayContent(new byte[length]), asksFirst: asksFirst);

        await response.RefusedAsync(413, "body_too_large");
    }

    [Fact]
    public async Task A_body_within_the_limit_is_looked_at()
    {
        using var response = await server.SendAsync("/api/ladders", new ByteArrayContent(new byte[Usual]));

        await response.RefusedAsync(405, "method_not_allowed");
    }

    [Fact]
    public async Task An_endpoint_that_says_so_takes_more()
    {
        using var response = await server.SendAsync("/Echo", new StringContent(Call(OfTriggers - 100), Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task But_not_more_than_it_says_whether_the_length_is_told_or_not(bool chunked)
    {
        using var response = await server.SendAsync("/Echo", new StringContent(Call(OfTriggers), Encoding.UTF8, "application/json"), chunked);

        await response.RefusedAsync(413, "body_too_large");
    }

    private static string Call(int length) => $$$"""{"Data":{"msg":"{{{new string('a', length)}}}"}}""";

    public sealed class Server : IAsyncLifetime
    {
        private SocketService service = null!;
        private HttpClient client = null!;

        public async Task InitializeAsync()
        {
            service = await HostedService.Create().ListenAsync();
            client = service.CreateClient();
        }

        public async Task<HttpResponseMessage> SendAsync(string address, HttpContent content, bool chunked = false, bool asksFirst = true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            request.Headers.TransferEncodingChunked = chunked;
            request.Headers.ExpectContinue = asksFirst;
            return await client.SendAsync(request);
        }

        public async Task DisposeAsync()
        {
            client.Dispose();
            await service.DisposeAsync();
        }
    }
}
