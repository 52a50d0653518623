using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Tests.Assessments;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.OneOnOnes.Meetings;

/// <summary>An engineer at L1 of a ladder of four capabilities, and the series that her manager turned on with her.</summary>
public abstract class MeetingTest(Azurite azurite) : GrowthTest(azurite)
{
    protected const string Today = "2026-11-02", NextWeek = "2026-11-09";

    protected static readonly string Series = new('5', 32), OfPeer = new('9', 32), Former = new('7', 32);

    private static readonly string[] Levels = ["L1", "L2"];

    private static readonly string[] Capabilities = ["Delivery", "Communication", "Growing Others", "Craft"];

    internal Azurite Store { get; } = azurite;

    internal static MeetingChat Chat { get; } = MeetingChat.OfMeeting("19:meeting_MjQ1@thread.v2")!;

    /// <summary>What comes behind the person in the address of the meetings of the series.</summary>
    internal static string Meetings => $"series/{Series}/meetings";

    public override async Task InitializeAsync()
    {
        await Company.PublishAsync(null, Files(""));
        await SetLevelAsync("L1", "2026-01-01", "*");
        var index = Company.Services.GetRequiredService<SeriesIndex>();
        await index.ReplaceAsync(Company.Tenant.Id, new(Series, PersonId.From(Company.Manager.Id)!, PersonId.From(Company.Engineer.Id)!), Chat, CancellationToken.None);
        await index.ReplaceAsync(Company.Tenant.Id, new(OfPeer, PersonId.From(Company.Manager.Id)!, PersonId.From(Company.Peer.Id)!), null, CancellationToken.None);
        await index.ReplaceAsync(Company.Tenant.Id, new(Former, PersonId.From(Company.Head.Id)!, PersonId.From(Company.Engineer.Id)!), null, CancellationToken.None);
    }

    /// <summary>The ladder's files, with something put before each thing that it expects.</summary>
    internal static (string Name, string Text)[] Files(string before) =>
    [
        .. Levels.Select(level => ($"{level}.md", $"# {level}\n\n" + string.Concat(Capabilities.Select(capability =>
            $"## {capability}\n\n- {before}{level} shows {capability} in the work of one day.\n- {before}{level} asks about {capability} when others do not.\n\n")))),
    ];

    internal async Task SetLevelAsync(string level, string since, string seen) => await WrittenAsync(
        Manager, HttpMethod.Put, Of("level"), new JsonObject { ["ladder"] = "engineering", ["level"] = level, ["since"] = since }, seen);

    /// <param name="rest">What comes behind the engineer in the addresses of 1:1s.</param>
    internal string With(string rest) => $"/api/one-on-ones/with/{Company.Engineer.Id}/{rest}";

    internal string Meeting(string on, string rest = "") => With($"{Meetings}/{on}{rest}");

    internal Task<JsonElement> ViewAsync(string on, HttpClient? client = null) => (client ?? Engineer).JsonAsync(Meeting(on));

    internal async Task HoldAsync(string on, HttpClient? client = null) => await WrittenAsync(client ?? Engineer, HttpMethod.Put, Meeting(on));

    internal async Task MarkAsync(string on, string prompt, bool isDiscussed = true, HttpClient? client = null) =>
        await WrittenAsync(client ?? Engineer, HttpMethod.Put, Meeting(on, $"/prompts/{prompt}/discussed"), new JsonObject { ["isDiscussed"] = isDiscussed });

    internal async Task FocusOnAsync(string? seen, params string[] capabilities) => await WrittenAsync(
        Engineer, HttpMethod.Put, With("focus"), new JsonObject { ["capabilities"] = new JsonArray([.. capabilities.Select(name => JsonValue.Create(name))]) }, seen);

    internal void ItIs(string day) => Company.Time.Now = DateTimeOffset.Parse($"{day}T09:00Z", System.Globalization.CultureInfo.InvariantCulture);

    internal static IReadOnlyList<string?> Words(JsonElement meeting) => meeting.GetProperty("prompts").Strings("words");

    internal static List<string> Ids(JsonElement meeting) => [.. meeting.GetProperty("prompts").Strings("id").OfType<string>()];

    internal static async Task NotThereAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        await response.RefusedAsync(404, "not_found");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
