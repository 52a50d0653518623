using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Telemetry;

/// <summary>The log as the Functions host takes it: a message a line, and nothing in it that a person wrote.</summary>
public sealed class JsonLinesTests : IDisposable
{
    private const string Written = "PrivateWords";

    private readonly FormattedLines lines = new();

    public void Dispose() => lines.Dispose();

    [Fact]
    public void A_message_is_one_line_with_what_it_is_made_of()
    {
        var logger = lines.CreateLogger("LadderTeams.Test");

#pragma warning disable CA1848, CA2254 // a test of what any message becomes
        logger.LogWarning("Graph answers {Status} to {Operation}\nand no more", 429, "GET users/{id}");
#pragma warning restore CA1848, CA2254

        var text = Assert.Single(lines.All);
        Assert.Equal(text.Length - Environment.NewLine.Length, text.IndexOf(Environment.NewLine, StringComparison.Ordinal));
        var line = JsonDocument.Parse(text).RootElement;
        Assert.Equal(("Warning", "LadderTeams.Test"), (line.GetProperty("level").GetString(), line.GetProperty("category").GetString()));
        Assert.Equal((429, "GET users/{id}"), (line.GetProperty("state").GetProperty("Status").GetInt32(), line.GetProperty("state").GetProperty("Operation").GetString()));
    }

    [Fact]
    public void Of_a_failure_there_is_the_type_and_the_place_and_no_text_that_may_quote_somebody()
    {
        var logger = lines.CreateLogger("LadderTeams.Test");

        Fail(logger, () => throw new InvalidOperationException("outer", new FormatException($"The input string '{Written}' was not in a correct format.")));
        Fail(logger, () => throw new HttpRequestException("Connection refused (example.com:443)"));

        var (quoting, machine) = (lines.All.First(), lines.All.Last());
        Assert.DoesNotContain(Written, quoting, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", quoting, StringComparison.Ordinal);
        Assert.Contains(nameof(Of_a_failure_there_is_the_type_and_the_place_and_no_text_that_may_quote_somebody), quoting, StringComparison.Ordinal);
        Assert.Contains("Connection refused", machine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore.Hosting")]
    [InlineData("Logging:LogLevel:System.Net.Http.HttpClient")]
    [InlineData("Logging:FormattedLines:LogLevel:Default")]
    public async Task No_setting_gets_others_to_log_addresses(string setting)
    {
        using var service = new ServiceFixture
        {
            Settings = { [setting] = "Trace", ["Logging:LogLevel:LadderTeams"] = "Trace" },
            Also = services => services.AddSingleton<ILoggerProvider>(lines),
        };
        using var client = service.CreateClient();

        using var response = await client.GetAsync($"/api/search?q={Written}");

        Assert.True(response.IsSuccessStatusCode);
        Assert.DoesNotContain(lines.All, line => line.Contains(Written, StringComparison.Ordinal));
        Assert.All(lines.All, line => Assert.True(
            JsonDocument.Parse(line).RootElement.GetProperty("category").GetString() is "Microsoft.Hosting.Lifetime" or ['L', 'a', 'd', 'd', 'e', 'r', ..], line));
    }

    [Fact]
    public async Task Nothing_that_a_failing_request_says_is_in_its_lines()
    {
        using var service = new ServiceFixture { Also = services => services.AddSingleton<ILoggerProvider>(lines) };
        using var client = service.CreateClient();
        service.Fail(new InvalidOperationException(Written));

        using var response = await client.GetAsync($"/api/search?q={Written}");

        Assert.Equal(500, (int)response.StatusCode);
        Assert.Contains(lines.All, line => line.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        Assert.DoesNotContain(lines.All, line => line.Contains(Written, StringComparison.Ordinal));
    }

    private static void Fail(ILogger logger, Action act)
    {
        try
        {
            act();
        }
        catch (Exception failure) when (failure is InvalidOperationException or HttpRequestException)
        {
#pragma warning disable CA1848 // a test of what any message becomes
            logger.LogError(failure, "It failed");
#pragma warning restore CA1848
        }
    }
}
