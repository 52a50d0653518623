using System.Text.Json;
using System.Text.RegularExpressions;
using LadderTeams.Infra.Tests.Compiling;
using LadderTeams.Service.Tests;

namespace LadderTeams.Infra.Tests;

/// <summary>Who is told when something is wrong, and of what.</summary>
[Collection(CompiledInfra.Collection)]
public sealed partial class AlertTests(CompiledInfra infra)
{
    [Fact]
    public void Every_question_of_the_folder_is_asked()
    {
        var asked = Rules().Select(rule => rule.GetProperty("criteria").GetProperty("allOf")[0].GetProperty("query").GetString());
        var files = Directory.GetFiles(Repository.File("infra/alerts"), "*.kql").Select(File.ReadAllText);

        Assert.Equal(files.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("graph-throttling.kql", "GraphBusyException")]
    [InlineData("graph-refusals.kql", "GraphTokens")]
    public void What_is_looked_for_in_the_log_is_what_the_service_writes(string query, string writer)
    {
        var sources = Directory.GetFiles(Repository.File("functions/LadderTeams.Service/Graph"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).Where(source => source.Contains(writer, StringComparison.Ordinal));
        var messages = sources.SelectMany(source => Message().Matches(source)).Select(message => message.Groups["text"].Value.Replace("{Status}", "429", StringComparison.Ordinal));
        var phrases = Phrase().Matches(File.ReadAllText(Repository.File($"infra/alerts/{query}"))).Select(phrase => phrase.Groups["text"].Value).ToList();

        Assert.NotEmpty(phrases);
        Assert.Single(messages.Distinct(), message => phrases.TrueForAll(phrase => message.Contains(phrase, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_function_that_is_called_poison_takes_what_no_try_could_handle()
    {
        var functions = Directory.GetDirectories(Repository.File("functions/LadderTeams.Service/triggers")).Select(folder => (Name: Path.GetFileName(folder), Bindings: File.ReadAllText(Path.Combine(folder, "function.json"))));

        Assert.All(functions, function => Assert.Equal(function.Name.EndsWith("Poison", StringComparison.Ordinal), function.Bindings.Contains("-poison\"", StringComparison.Ordinal)));
        Assert.Contains("name endswith \"Poison\"", File.ReadAllText(Repository.File("infra/alerts/poisoned-messages.kql")));
    }

    [Fact]
    public void Requests_are_those_of_the_functions_that_people_reach()
    {
        var reached = Directory.GetDirectories(Repository.File("functions/LadderTeams.Service/triggers"))
            .Where(folder => File.ReadAllText(Path.Combine(folder, "function.json")).Contains("httpTrigger", StringComparison.Ordinal)).Select(Path.GetFileName);
        var asked = FunctionName().Matches(File.ReadAllText(Repository.File("infra/alerts/failed-requests.kql"))).Select(name => name.Groups["name"].Value);

        Assert.Equal(reached.Order(), asked.Order());
    }

    [Fact]
    public void The_health_of_the_service_is_asked_for_at_its_own_name()
    {
        var request = infra.Full.Properties("Microsoft.Insights/webtests").GetProperty("Request");

        Assert.Equal($"https://{infra.Full.Outputs["LADDER_OWN_HOST"]}/api/health/ready", request.GetProperty("RequestUrl").GetString());
    }

    [Fact]
    public void Somebody_is_mailed_when_an_address_is_given()
    {
        var group = Assert.Single(infra.Full.All("Microsoft.Insights/actionGroups"));
        var told = Rules().Select(rule => rule.GetProperty("actions").GetProperty("actionGroups").EnumerateArray().Select(id => id.GetString()).ToList());
        var unhealthy = infra.Full.Properties("Microsoft.Insights/metricAlerts").GetProperty("actions")[0].GetProperty("actionGroupId").GetString();

        Assert.Equal("operations@contoso.com", group.GetProperty("properties").GetProperty("emailReceivers")[0].GetProperty("emailAddress").GetString());
        Assert.All(told.Append([unhealthy]), groups => Assert.Equal([group.GetProperty("id").GetString()], groups));
    }

    [Fact]
    public void The_page_of_operating_says_what_to_do_about_each()
    {
        var page = File.ReadAllText(Repository.File("docs/operate.md")).ReplaceLineEndings("\n");
        var section = AlertSection().Match(page).Groups["rows"].Value;
        var descriptions = Rules().Append(infra.Full.Properties("Microsoft.Insights/metricAlerts")).Select(alert => alert.GetProperty("description").GetString()!);

        Assert.Equal(
            descriptions.Order(StringComparer.Ordinal),
            AlertRow().Matches(section).Select(row => $"{row.Groups["name"].Value}. docs/operate.md says what to do.").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_is_mailed_when_none_is()
    {
        Assert.Empty(infra.Standard.All("Microsoft.Insights/actionGroups"));
        Assert.All(infra.Standard.All("Microsoft.Insights/scheduledQueryRules"), rule => Assert.Equal(0, rule.GetProperty("properties").GetProperty("actions").GetProperty("actionGroups").GetArrayLength()));
    }

    [Fact]
    public void Telemetry_is_taken_from_the_identity_alone()
    {
        var insights = infra.Standard.Properties("Microsoft.Insights/components");

        Assert.True(insights.GetProperty("DisableLocalAuth").GetBoolean());
        Assert.False(insights.GetProperty("DisableIpMasking").GetBoolean());
    }

    /// <summary>The host would write down each address that it forwards to the service whole, with what people search for.</summary>
    [Fact]
    public void Telemetry_has_no_address_that_the_host_forwards()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Repository.File("host.json")));

        Assert.False(host.RootElement.GetProperty("logging").GetProperty("applicationInsights").GetProperty("enableDependencyTracking").GetBoolean());
    }

    private IEnumerable<JsonElement> Rules() => infra.Full.All("Microsoft.Insights/scheduledQueryRules").Select(rule => rule.GetProperty("properties"));

    [GeneratedRegex("LoggerMessage\\(LogLevel\\.\\w+, \"(?<text>[^\"]+)\"")]
    private static partial Regex Message();

    [GeneratedRegex("message has \"(?<text>[^\"]+)\"")]
    private static partial Regex Phrase();

    [GeneratedRegex("^## Alerts\\n.*?^\\| --- .*?\\n(?<rows>.*?)^## ", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex AlertSection();

    [GeneratedRegex(@"^\| (?<name>[^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex AlertRow();

    [GeneratedRegex("name == \"(?<name>[^\"]+)\"")]
    private static partial Regex FunctionName();
}
