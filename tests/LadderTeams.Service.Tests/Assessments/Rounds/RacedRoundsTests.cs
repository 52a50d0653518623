using System.Net;
using LadderTeams.Service.Assessments.Rated;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

/// <summary>
/// A submission that reveals, and what another process does before each of its requests to the store: the look at the page, the other
/// side, what was rated (two), and the transaction.
/// </summary>
[Collection(Azurite.Collection)]
public sealed class RacedRoundsTests(Azurite azurite) : IDisposable
{
    private const int Transaction = 4;
    private readonly Company company = new(azurite);

    public static TheoryData<int, bool> Moments
    {
        get
        {
            var moments = new TheoryData<int, bool>();
            foreach (var moment in Enumerable.Range(0, Transaction + 1))
            {
                moments.Add(moment, true);
                moments.Add(moment, false);
            }

            return moments;
        }
    }

    public void Dispose() => company.Dispose();

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_withdrawal_before_the_reveal_is_done_keeps_both_blind(int moment, bool engineerReveals)
    {
        using var race = await StartAsync(engineerReveals);
        race.Strike(moment, async () => Done(await race.Beside.WithdrawAsync(race.First)));

        using var submitted = await race.Round.SubmitAsync(race.Second, 1);

        Assert.Equal("waiting", (await submitted.JsonAsync()).GetProperty("stage").GetString());
        Assert.Equal("drafting", (await race.Round.GetAsync(race.First)).GetProperty("stage").GetString());
        Assert.Equal(["manager", "self"], (await RowsOfAsync(race.Round)).Own.Order(StringComparer.Ordinal));
        Assert.Empty((await RowsOfAsync(race.Round)).Shown);
        Assert.Empty(await RatedAsync());
        race.AssertStruck();
    }

    /// <summary>What is withdrawn and changed just before the other side is read is a draft, of which no owner is told.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_rating_is_told_to_owners_that_was_taken_back_before_it_was_read(bool engineerReveals)
    {
        using var race = await StartAsync(engineerReveals);
        race.Strike(1, async () =>
        {
            Done(await race.Beside.WithdrawAsync(race.First));
            Done(await race.Beside.SaveAsync(race.First, 1, race.Beside.Rating(Plan)));
        });

        using var submitted = await race.Round.SubmitAsync(race.Second, 1);

        Assert.Equal("waiting", (await submitted.JsonAsync()).GetProperty("stage").GetString());
        Assert.Empty(await RatedAsync());
        race.AssertStruck();
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task What_the_other_changed_and_submitted_again_is_what_is_revealed(int moment, bool engineerReveals)
    {
        using var race = await StartAsync(engineerReveals);
        race.Strike(moment, async () =>
        {
            Done(await race.Beside.WithdrawAsync(race.First));
            Done(await race.Beside.SaveAsync(race.First, 1, race.Beside.Rating(Code, comment: "Changed.")));
            Done(await race.Beside.SubmitAsync(race.First, 2));
        });

        using var submitted = await race.Round.SubmitAsync(race.Second, 1);

        Assert.Equal("revealed", (await submitted.JsonAsync()).GetProperty("stage").GetString());
        foreach (var reader in new[] { race.First, race.Second })
        {
            var seen = (await race.Round.GetAsync(reader)).GetProperty("revealed").GetRawText();
            Assert.Contains("Changed.", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("First.", seen, StringComparison.Ordinal);
        }

        race.AssertStruck();
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Of_two_second_submissions_at_once_one_reveals_and_the_other_is_told(int moment, bool engineerReveals)
    {
        using var race = await StartAsync(engineerReveals);
        race.Strike(moment, async () => Done(await race.Beside.SubmitAsync(race.Second, 1)));

        using var submitted = await race.Round.SubmitAsync(race.Second, 1);

        await submitted.RefusedAsync(409, "already_submitted");
        var rows = await RowsOfAsync(race.Round);
        Assert.Empty(rows.Own);
        Assert.Equal(["manager", "self"], rows.Shown.Order(StringComparer.Ordinal));
        Assert.Single(await RatedAsync());
        foreach (var reader in new[] { race.First, race.Second }) { Assert.Equal("revealed", (await race.Round.GetAsync(reader)).GetProperty("stage").GetString()); }

        race.AssertStruck();
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_reveal_of_who_is_erased_writes_nothing(int moment, bool engineerReveals)
    {
        using var race = await StartAsync(engineerReveals);
        race.Strike(moment, () => EraseAsync(race.Other));

        using var submitted = await race.Round.SubmitAsync(race.Second, 1);

        await submitted.RefusedAsync(404, "not_found");
        await NothingIsKeptAsync();
        race.AssertStruck();
    }

    /// <summary>The author's process remembers the page, and nobody told it that the person was erased.</summary>
    [Theory]
    [InlineData(true, 0)]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    [InlineData(false, 1)]
    public async Task A_draft_that_is_saved_after_an_erasure_in_another_process_writes_no_row(bool isEngineer, int saves)
    {
        using var beside = company.Beside();
        var round = await TestRound.StartAsync(company);
        var author = isEngineer ? company.Engineer : company.Manager;
        await round.GetAsync(author);
        for (var revision = 0; revision < saves; revision++) { Done(await round.SaveAsync(author, revision, round.Rating(Code))); }

        await EraseAsync(beside);
        company.Sent.Clear();
        using var late = await round.SaveAsync(author, saves, round.Rating(Review));
        var sent = company.Sent.Lines;
        using var again = await round.SaveAsync(author, saves, round.Rating(Review));

        await late.RefusedAsync(404, "not_found");
        await again.RefusedAsync(404, "not_found");
        Assert.StartsWith("POST", sent[0], StringComparison.Ordinal);
        await NothingIsKeptAsync();
    }

    /// <summary>A round that the first has submitted and the second, in another process, is about to.</summary>
    private async Task<Race> StartAsync(bool engineerReveals)
    {
        var round = await TestRound.StartAsync(company);
        var (first, second) = engineerReveals ? (company.Manager, company.Engineer) : (company.Engineer, company.Manager);
        var other = company.Beside();
        var beside = await OfAsync(other, round.Id, first);
        await beside.SubmittedAsync(first, beside.Rating(Code, comment: "First."));
        Done(await round.SaveAsync(second, 0, round.Rating(Review)));
        return new(company, other, round, beside, first, second);
    }

    private static void Done(HttpResponseMessage response)
    {
        using (response) { Assert.True(response.IsSuccessStatusCode, response.ToString()); }
    }

    private async Task EraseAsync(Company process)
    {
        using var admin = process.As(process.Admin);
        using var erased = await admin.DeleteAsync(new Uri($"/api/privacy/{company.Engineer.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
    }

    private async Task NothingIsKeptAsync()
    {
        var store = company.Services.GetRequiredService<GrowthStore>();
        Assert.Empty(await company.RowsOfAsync(company.Engineer));
        Assert.DoesNotContain(company.KeyOf(company.Engineer).Person, await store.ListPeopleAsync(company.Tenant.Id, CancellationToken.None));
        Assert.Empty(await RatedAsync());
    }

    /// <summary>What is told, and what waits to be.</summary>
    private async Task<IReadOnlyList<TableEntity>> RatedAsync()
    {
        var table = await company.Services.GetRequiredService<TableServiceClient>().GetOrCreateTableAsync(RatedRows.Table, CancellationToken.None);
        return await table.QueryAsync(RatedRows.All(company.Tenant.Id, "engineering"), null, null, CancellationToken.None).ToListAsync();
    }

    /// <summary>Which sides are still their author's own, and which lie on the page.</summary>
    private async Task<(IReadOnlyList<string> Own, IReadOnlyList<string> Shown)> RowsOfAsync(TestRound round)
    {
        var rows = (await company.RowsOfAsync(company.Engineer))
            .Select(row => TableKey.Decode(row.RowKey)!).Where(key => key.Count == 4 && key[1] == "round" && key[2] == round.Id).ToList();
        return ([.. rows.Where(key => key[0] == key[3]).Select(key => key[3])], [.. rows.Where(key => key[0] == "page").Select(key => key[3])]);
    }

    private sealed class Race(Company company, Company other, TestRound round, TestRound beside, Somebody first, Somebody second) : IDisposable
    {
        private bool isStruck;

        /// <summary>The process that strikes.</summary>
        public Company Other => other;

        public TestRound Round => round;

        /// <summary>The round in the process that strikes.</summary>
        public TestRound Beside => beside;

        public Somebody First => first;

        public Somebody Second => second;

        /// <summary>Once, before the request that comes after so many.</summary>
        public void Strike(int moment, Func<Task> strike)
        {
            company.Sent.Clear();
            company.Sent.Before = async sent =>
            {
                if (isStruck || sent != moment) { return; }

                isStruck = true;
                await strike();
            };
        }

        public void AssertStruck() => Assert.True(isStruck);

        public void Dispose() => other.Dispose();
    }
}
