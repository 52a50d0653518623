using System.Net;

namespace LadderTeams.Local.Tests.Hosting;

public sealed class LoopbackTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://192.0.2.1:0")]
    [InlineData("http://somewhere.example:0")]
    [InlineData("http://unix:/tmp/ladder-local.sock")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    public async Task An_address_that_others_reach_is_refused(string urls) =>
        AssertRefused(await LocalProgram.RunAsync(["--data", data.Path, "--urls", urls]));

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:0")]
    [InlineData("DOTNET_URLS", "http://0.0.0.0:0")]
    [InlineData("URLS", "http://0.0.0.0:0")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "0")]
    [InlineData("Kestrel__Endpoints__Mine__Url", "http://0.0.0.0:0")]
    public async Task An_address_that_others_reach_is_refused_wherever_it_is_asked_for(string setting, string value) =>
        AssertRefused(await LocalProgram.RunAsync(["--data", data.Path], new Dictionary<string, string> { [setting] = value }));

    [Theory]
    [InlineData("ASPNETCORE_URLS")]
    [InlineData("Kestrel__Endpoints__Mine__Url")]
    public async Task An_address_of_this_machine_may_be_asked_for(string setting)
    {
        await using var run = await LocalProgram.StartAsync(["--data", data.Path], new Dictionary<string, string> { [setting] = "http://127.0.0.1:0" });

        Assert.Equal("127.0.0.1", run.Page.Host);
        Assert.Equal("/tab/", run.Page.AbsolutePath);
    }

    [Fact]
    public async Task The_service_answers_under_the_names_of_this_machine_alone()
    {
        await using var run = await LocalProgram.StartAsync(["--port", "0", "--data", data.Path]);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(run, "localhost"));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(run, "ladder.example"));
    }

    private static async Task<HttpStatusCode> StatusAsync(LocalProgram run, string host)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(run.Page, "/api/sign-in")) { Headers = { Host = host } };
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private static void AssertRefused(Ending ending)
    {
        Assert.Equal(2, ending.ExitCode);
        Assert.Matches(@"^error: LadderTeams\.Local listens on this machine alone \(localhost, 127\.0\.0\.1, \[::1\]\), not at [^\n]+\.\n$", ending.Errors);
        Assert.DoesNotContain("Open http", ending.Output, StringComparison.Ordinal);
    }
}
