using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

/// <summary>
/// Twin worlds: one side does the same at the same times in both, and the other side nothing in the one and something in the other.
/// Until the reveal all that the one side is answered is the same byte for byte, and so is how often the store is asked for it and
/// how many bytes it answers.
/// </summary>
[Collection(Azurite.Collection)]
public sealed class BlindRoundsTests(Azurite azurite)
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<bool, Other, bool> Worlds
    {
        get
        {
            var worlds = new TheoryData<bool, Other, bool>();
            foreach (var isEngineer in new[] { true, false })
            {
                foreach (var other in new[] { Other.Draft, Other.ManySaves, Other.SubmittedAndWithdrawn, Other.Submitted })
                {
                    worlds.Add(isEngineer, other, false);
                    worlds.Add(isEngineer, other, true);
                }
            }

            return worlds;
        }
    }

    public enum Other
    {
        Nothing,
        Draft,
        ManySaves,
        SubmittedAndWithdrawn,
        Submitted,
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public async Task One_side_cannot_tell_what_the_other_does(bool isEngineer, Other other, bool inAnotherProcess)
    {
        var alone = await RunAsync(isEngineer, Other.Nothing, false, submits: other is not Other.Submitted);
        var beside = await RunAsync(isEngineer, other, inAnotherProcess, submits: other is not Other.Submitted);

        Assert.True(alone.Count > 20);
        foreach (var (expected, actual) in alone.Zip(beside)) { Assert.Equal(expected, actual); }

        Assert.Equal(alone.Count, beside.Count);
    }

    [Fact]
    public async Task The_twin_worlds_tell_a_reveal_from_none()
    {
        var alone = await RunAsync(true, Other.Nothing, false, submits: true);
        var revealed = await RunAsync(true, Other.Submitted, false, submits: true);

        Assert.Contains(alone.Zip(revealed), pair => pair.First != pair.Second);
    }

    private async Task<IReadOnlyList<string>> RunAsync(bool isEngineer, Other other, bool inAnotherProcess, bool submits)
    {
        using var company = new Company(azurite);
        using var process = company.Beside();
        await company.PublishAsync(null, Ladder);
        company.Time.Now = Morning;
        await SeedAsync(company, "r1", 1);
        company.Time.Now = Morning.AddMinutes(1);
        await SeedAsync(company, "r2", 1);
        await company.PublishAsync(1, ("l1.md", $"# L1\n\n## Craft\n\n- {Code}\n"), ("l2.md", "# L2\n\n## Craft\n\n- Sings.\n"));
        var (me, them) = isEngineer ? (company.Engineer, company.Manager) : (company.Manager, company.Engineer);
        var round = await OfAsync(company, "r1", me);
        var theirs = inAnotherProcess ? await OfAsync(process, "r1", them) : round;
        var world = new World(company, me);

        await ActAsync(company, theirs, them, other, 1);
        foreach (var step in Looks(company)) { await world.StepAsync(step); }

        foreach (var step in Saves(round)) { await world.StepAsync(step); }

        if (other is not Other.Submitted) { await ActAsync(company, theirs, them, other, 2); }

        foreach (var step in submits ? Submissions(round) : []) { await world.StepAsync(step); }

        // The one side has submitted now: the other may do all but submit.
        if (other is Other.ManySaves) { await ActAsync(company, theirs, them, other, 3); }

        foreach (var step in submits ? AfterSubmission(round) : []) { await world.StepAsync(step); }

        foreach (var step in Looks(company)) { await world.StepAsync(step); }

        return world.Lines;
    }

    /// <summary>Opens a round under an id that is the same in every world.</summary>
    private static async Task SeedAsync(Company company, string id, int version)
    {
        var published = await company.Services.GetRequiredService<ILadderCatalog>().FindAsync(company.Tenant.Id, "engineering", version, CancellationToken.None);
        var (engineer, manager) = (company.KeyOf(company.Engineer).Person, company.KeyOf(company.Manager).Person);
        var opened = new RoundRequest(EntryId.From(id)!, engineer, manager, new(2026, 7, 1), new(2026, 12, 31), "L1", "L2")
            .Open(new(engineer, engineer, false), published!.Ladder, LadderReference.From("engineering", version)!, Morning).Value!;
        var subject = new Subject(new Opener(company.Tenant.Id, company.Owner.Id), engineer, false);
        await company.Services.GetRequiredService<GrowthStore>().ChangeOwnAsync<Round>(subject, null, page => new Decision<Round>(opened, StoredRound.Opening(page.Key, opened)), CancellationToken.None);
    }

    /// <summary>What the other side does, at times of its own.</summary>
    private static async Task ActAsync(Company company, TestRound round, Somebody who, Other other, int act)
    {
        var now = company.Time.Now;
        company.Time.Now = now.AddMinutes(7 * act);
        if (other is Other.Draft && act == 1) { await SaveAsync(round, who, "Canary."); }

        if (other is Other.ManySaves) { foreach (var save in Enumerable.Range(0, 5)) { await SaveAsync(round, who, new string('c', 1000 * save)); } }

        if (other is Other.Submitted or Other.SubmittedAndWithdrawn)
        {
            await round.SubmittedAsync(who, round.Rating(Code, comment: "Canary."), round.Rating(Review));
            using var early = await round.SignOffAsync(who);
        }

        if (other is Other.SubmittedAndWithdrawn)
        {
            using var withdrawn = await round.WithdrawAsync(who);
            Assert.True(withdrawn.IsSuccessStatusCode);
        }

        company.Time.Now = now;
    }

    private static async Task SaveAsync(TestRound round, Somebody who, string comment)
    {
        var revision = (await round.GetAsync(who)).GetProperty("own").GetProperty("revision").GetInt32();
        using var saved = await round.SaveAsync(who, revision, round.Rating(Plan, comment: comment), round.OfCapability("L1", "Craft"));
        Assert.True(saved.IsSuccessStatusCode);
    }

    private static IEnumerable<Step> Looks(Company company) =>
    [
        new(HttpMethod.Get, ""), new(HttpMethod.Get, "/r1"), new(HttpMethod.Get, "/r1/sheet"), new(HttpMethod.Get, "/r1/changes"), new(HttpMethod.Get, "/r2"),
        new(HttpMethod.Get, "/../history"), new(HttpMethod.Get, "/nothing"), new(HttpMethod.Get, "/r1/changes?version=99"),
        new(HttpMethod.Get, $"/../../../privacy/{company.Engineer.Id}/audit"),
        new(HttpMethod.Get, "/r1", Known: true), new(HttpMethod.Get, "", Known: true),
    ];

    private static IEnumerable<Step> Saves(TestRound round) =>
    [
        new(HttpMethod.Put, "/r1/draft", Draft(round.Rating(Code)), 0),
        new(HttpMethod.Put, "/r1/draft", Draft(round.Rating(Code)), 0),
        new(HttpMethod.Put, "/r1/draft", Draft(round.Rating(Code, "Not yet"), round.Answer("Some.")), 1),
        new(HttpMethod.Put, "/r1/draft", Draft(round.Rating(Review)), 1),
        new(HttpMethod.Put, "/r1/draft", Draft(round.Rating(Code, "None")), 2),
        new(HttpMethod.Put, "/r1/draft", Draft(round.Rating(Code, evidence: "e1")), 2),
        new(HttpMethod.Put, "/r1/draft", new JsonObject(), 2),
        new(HttpMethod.Put, "/r1/draft", Draft(round.Rating(Code)), null),
        new(HttpMethod.Put, "/r2/draft", Draft(round.Rating(Code), round.OfCapability("L1", "Craft")), 0),
        new(HttpMethod.Post, "/r1/draft/carry-over", new JsonObject { ["from"] = "r2" }, 2),
        new(HttpMethod.Post, "/r1/draft/carry-over", new JsonObject { ["from"] = "r2" }, 2),
        new(HttpMethod.Post, "/r1/withdraw"),
        new(HttpMethod.Post, "/r1/sign-off", new JsonObject { ["summary"] = "x" }),
        new(HttpMethod.Post, "/r1/submit", null, 1),
    ];

    private static IEnumerable<Step> Submissions(TestRound round) =>
    [
        new(HttpMethod.Post, "/r1/submit", null, 3),
        new(HttpMethod.Post, "/r1/submit", null, 3),
        new(HttpMethod.Get, "/r1"),
        new(HttpMethod.Post, "/r1/withdraw"),
        new(HttpMethod.Put, "/r1/draft", Draft(round.Rating(Code)), 3),
        new(HttpMethod.Post, "/r1/submit", null, 4, "key"),
        new(HttpMethod.Post, "/r1/submit", null, 4, "key"),
    ];

    private static IEnumerable<Step> AfterSubmission(TestRound round) =>
    [
        new(HttpMethod.Put, "/r1/draft", Draft(round.Rating(Code)), 4),
        new(HttpMethod.Get, "/r1"), new(HttpMethod.Get, ""),
        new(HttpMethod.Post, "/r1/sign-off", new JsonObject { ["summary"] = "x" }),
        new(HttpMethod.Post, "/r1/withdraw"),
        new(HttpMethod.Post, "/r1/withdraw"),
    ];

    /// <param name="Known">Sent once more with the ETag of its answer.</param>
    private sealed record Step(HttpMethod Method, string Below, JsonNode? Body = null, int? Revision = null, string? Key = null, bool Known = false);

    /// <summary>What one side does, and all that she can tell of the answers.</summary>
    private sealed class World(Company company, Somebody me)
    {
        private readonly List<string> lines = [];
        private int minutes;

        public IReadOnlyList<string> Lines => lines;

        public async Task StepAsync(Step step)
        {
            company.Time.Now = Morning.AddMinutes(60 + ++minutes);
            using var client = company.As(me);
            var address = All(company) + step.Below;
            company.Sent.Clear();
            using var response = await client.WriteAsync(step.Method, address, step.Body?.DeepClone(), step.Revision is { } seen ? $"\"{seen}\"" : null, step.Key);
            lines.Add($"{step.Method} {step.Below}\n{string.Join('\n', Sent())}\n{await Transcript.OfAsync(response)}");
            if (!step.Known || response.Headers.ETag is not { } known) { return; }

            client.DefaultRequestHeaders.IfNoneMatch.Add(known);
            using var again = await client.GetAsync(new Uri(address, UriKind.Relative));
            lines.Add($"{step.Method} {step.Below} again\n{await Transcript.OfAsync(again)}");
        }

        /// <summary>What is answered to who creates a table depends on the worlds of other tests, which have the same tables.</summary>
        private IEnumerable<string> Sent() => company.Sent.Lines.Zip(
            company.Sent.Answers,
            (line, bytes) => line.EndsWith("/Tables", StringComparison.Ordinal) ? line : $"{line.Replace(company.Tenant.Id, "tenant", StringComparison.Ordinal)} {bytes}");
    }

    private sealed record Opener(string TenantId, string PersonId) : ICaller
    {
        public string DisplayName => "Opener";

        public AccessToken AccessToken { get; } = new("");

        public bool IsInRole(AppRoles role) => false;
    }
}
