using System.Globalization;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

/// <summary>
/// The store answers 1,000 rows at a time. On a page that has about as many, a row more or less would be a request more or less:
/// nothing that one side does before the reveal shows in what the store is asked for the other, or answers.
/// </summary>
[Collection(Azurite.Collection)]
public sealed class FullPagesTests(Azurite azurite) : IDisposable
{
    private const string Filling = "filling";
    private readonly Company company = new(azurite);

    public static TheoryData<int, bool> Pages
    {
        get
        {
            var pages = new TheoryData<int, bool>();
            foreach (var rows in new[] { 998, 999, 1000, 1001 })
            {
                pages.Add(rows, true);
                pages.Add(rows, false);
            }

            return pages;
        }
    }

    public void Dispose() => company.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_that_the_other_side_does_moves_what_is_read(int rows, bool isEngineer)
    {
        using var beside = company.Beside();
        var round = await StartAsync(company);
        var (me, them) = isEngineer ? (company.Engineer, company.Manager) : (company.Manager, company.Engineer);
        var theirs = await OfAsync(beside, round.Id, them);
        await FillAsync(me, rows);
        using var begun = await round.SaveAsync(me, 0, round.Rating(Code));
        var before = await LookAsync(round, me);
        Assert.Equal(rows > TableLimits.PageSize ? 2 : 1, before.Requests);

        using var first = await theirs.SaveAsync(them, 0, theirs.Rating(Code, comment: "First."));
        Assert.Equal(before, await LookAsync(round, me));
        using var larger = await theirs.SaveAsync(them, 1, theirs.Rating(Code, comment: Noise(2_000)), theirs.Rating(Review, comment: Noise(30_000)));
        Assert.Equal(before, await LookAsync(round, me));
        using var submitted = await theirs.SubmitAsync(them, 2);
        Assert.Equal(before, await LookAsync(round, me));
        using var withdrawn = await theirs.WithdrawAsync(them);
        Assert.Equal(before, await LookAsync(round, me));
        Assert.All(new[] { begun, first, larger, submitted, withdrawn }, response => Assert.True(response.IsSuccessStatusCode, response.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_reveal_shows_both_on_a_full_page_too(int rows, bool isEngineer)
    {
        var round = await StartAsync(company);
        var (first, second) = isEngineer ? (company.Engineer, company.Manager) : (company.Manager, company.Engineer);
        await FillAsync(first, rows);

        await round.SubmittedAsync(first, round.Rating(Code, comment: "First."));
        await round.SubmittedAsync(second, round.Rating(Code, comment: "Second."));

        foreach (var reader in new[] { first, second })
        {
            var seen = (await round.GetAsync(reader)).GetProperty("revealed").GetRawText();
            Assert.Contains("First.", seen, StringComparison.Ordinal);
            Assert.Contains("Second.", seen, StringComparison.Ordinal);
        }
    }

    /// <summary>Adds rows to the page until the reader is given as many.</summary>
    private async Task FillAsync(Somebody reader, int rows)
    {
        var store = company.Services.GetRequiredService<GrowthStore>();
        var subject = new Subject(new Filler(company.Tenant.Id, reader.Id), company.KeyOf(company.Engineer).Person, reader == company.Manager);
        var missing = rows - (await store.ReadOwnAsync(subject, CancellationToken.None)).Rows.Count();
        foreach (var some in Enumerable.Range(0, missing).Chunk(TableLimits.TransactionActions / 2))
        {
            await store.ChangeOwnAsync<string>(
                subject,
                null,
                page => new Decision<string>("", some.Aggregate(new GrowthChange(null), (change, number) => change.Adding(GrowthRows.Of(page.Key, Filling, number.ToString("D4", CultureInfo.InvariantCulture))))),
                CancellationToken.None);
        }
    }

    /// <summary>What the store was asked and answered for a reader who looks at all of her rounds and saves what she had saved.</summary>
    private async Task<Look> LookAsync(TestRound round, Somebody who)
    {
        company.Sent.Clear();
        var own = (await round.GetAsync(who)).GetProperty("own").GetProperty("revision").GetInt32();
        var look = new Look(company.Sent.Lines.Count, string.Join(' ', company.Sent.Answers));
        company.Sent.Clear();
        using var again = await round.SaveAsync(who, own - 1, round.Rating(Code));
        using var early = await round.SignOffAsync(who);
        using var withdrawn = await round.WithdrawAsync(who);
        return look with { Answers = $"{look.Answers}, then {string.Join(' ', company.Sent.Answers)}" };
    }

    /// <summary>Text that no compression makes shorter.</summary>
    private static string Noise(int length) => string.Create(length, new Random(1), (letters, random) =>
    {
        for (var at = 0; at < letters.Length; at++) { letters[at] = (char)random.Next(0x4E00, 0x9FA0); }
    });

    private sealed record Look(int Requests, string Answers);

    private sealed record Filler(string TenantId, string PersonId) : ICaller
    {
        public string DisplayName => "Filler";

        public AccessToken AccessToken { get; } = new("");

        public bool IsInRole(AppRoles role) => false;
    }
}
