using System.Net;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Assessments.Rated;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

/// <summary>Owners are told which statements people were rated on, for the preview of a version, and never of fewer than five people at once.</summary>
[Collection(Azurite.Collection)]
public sealed class RatedStatementsTests(Azurite azurite) : IDisposable
{
    private const int TransactionOfReveal = 4;

    private static readonly (string Name, string Text)[] Reworded =
        [("l1.md", $"# L1\n\n## Craft\n\n- {Code}\n- Reviews the code of the team each week.\n"), ("l2.md", "# L2\n\n## Craft\n\n- Designs services that outlast their first use.\n")];

    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task A_preview_tells_what_five_people_were_rated_on_together_and_nothing_before()
    {
        await company.PublishAsync(null, Ladder);
        var people = company.WithColleagues(5);
        var nothing = await PreviewAsync();

        foreach (var person in people.Take(4))
        {
            for (var rounds = 0; rounds < 2; rounds++) { await RevealAsync(company, person, Code); }

            Assert.Equal(nothing.GetRawText(), (await PreviewAsync()).GetRawText());
        }

        await RevealAsync(company, people[4], Review, Plan);

        var rated = await PreviewAsync();
        Assert.Equal((1, 1, 1), (rated.GetProperty("kept").GetInt32(), rated.GetProperty("reworded").GetInt32(), rated.GetProperty("removed").GetInt32()));
        Assert.Equal([(Plan, null), (Review, "Reviews the code of the team each week.")], rated.GetProperty("changed").EnumerateArray()
            .Select(change => (change.GetProperty("before").GetString()!, change.GetProperty("after").GetString())).Order());
    }

    [Fact]
    public async Task What_comes_after_a_batch_waits_for_five_more_who_have_something_new()
    {
        await company.PublishAsync(null, Ladder);
        var people = company.WithColleagues(15);
        foreach (var person in people.Take(5)) { await RevealAsync(company, person, Code); }

        await RevealAsync(company, people[5], Review);
        foreach (var person in people.Skip(6).Take(5)) { await RevealAsync(company, person, Code); }

        Assert.Single(await ToldAsync());
        foreach (var person in people.Skip(11).Take(3)) { await RevealAsync(company, person, Plan); }

        Assert.Single(await ToldAsync());
        await RevealAsync(company, people[14], Review);
        Assert.Equal(3, (await ToldAsync()).Count);
        Assert.All(await RowsAsync(), row => Assert.True(RatedRows.IsTold(row)));
    }

    [Fact]
    public async Task What_is_told_already_costs_a_reveal_nothing()
    {
        await company.PublishAsync(null, Ladder);
        var people = company.WithColleagues(6);
        foreach (var person in people.Take(5)) { await RevealAsync(company, person, Code); }

        var round = await OpenAsync(company, company.Manager, about: people[5]);
        await round.SubmittedAsync(people[5]);
        using var saved = await round.SaveAsync(company.Manager, 0, round.Rating(Code));
        company.Sent.Clear();
        using var revealed = await round.SubmitAsync(company.Manager, 1);

        Assert.Equal("revealed", (await revealed.JsonAsync()).GetProperty("stage").GetString());
        Assert.DoesNotContain(company.Sent.Lines, line => line.Contains("Rated", StringComparison.Ordinal));
        Assert.Equal(3, company.Sent.Lines.Count);
    }

    [Fact]
    public async Task A_preview_does_not_even_read_what_waits()
    {
        await company.PublishAsync(null, Ladder);
        await PreviewAsync();
        Assert.Empty(await RowsAsync());
        var without = await LookAsync();

        foreach (var person in company.WithColleagues(4)) { await RevealAsync(company, person, Code, Review, Plan); }

        Assert.Equal(4, (await RowsAsync()).Count);
        Assert.Equal(without, await LookAsync());

        async Task<string> LookAsync()
        {
            company.Sent.Clear();
            var told = (await PreviewAsync()).GetRawText();
            return $"{told} {string.Join(' ', company.Sent.Lines.Zip(company.Sent.Answers))}";
        }
    }

    [Fact]
    public async Task An_owner_is_told_nothing_that_only_one_of_the_two_has_submitted()
    {
        await company.PublishAsync(null, Ladder);
        var before = (await PreviewAsync()).GetRawText();
        foreach (var person in company.WithColleagues(6))
        {
            var round = await OpenAsync(company, company.Manager, about: person);
            await round.SubmittedAsync(person, round.Rating(Code), round.Rating(Review));
        }

        Assert.Equal(before, (await PreviewAsync()).GetRawText());
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task No_person_is_in_what_is_told_and_each_statement_is_there_once()
    {
        await company.PublishAsync(null, Ladder);
        foreach (var person in company.WithColleagues(5)) { await RevealAsync(company, person, Code); }

        Assert.Single(await ToldAsync());
        Assert.Empty(await company.Services.GetRequiredService<IRatedStatements>().ListAsync(Guid.NewGuid().ToString(), "engineering", CancellationToken.None));
        Assert.All(Assert.Single(await RowsAsync()), property => Assert.StartsWith("Part", property.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_statements_than_one_transaction_takes_are_all_told()
    {
        var statements = Enumerable.Range(0, 250).Select(number => $"Does the thing that has the number {number}.").ToArray();
        await company.PublishAsync(null, ("l1.md", $"# L1\n\n## Craft\n\n{string.Concat(statements.Select(text => $"- {text}\n"))}"), ("l2.md", "# L2\n\n## Craft\n\n- Leads.\n"));
        foreach (var person in company.WithColleagues(5))
        {
            var round = await OpenAsync(company, company.Manager, about: person);
            await round.SubmittedAsync(person, round.OfCapability("L1", "Craft"));
            await round.SubmittedAsync(company.Manager, round.Rating(statements[0]));
        }

        Assert.Equal(250, (await ToldAsync()).Count);
    }

    [Fact]
    public async Task Who_is_erased_waits_no_more()
    {
        await company.PublishAsync(null, Ladder);
        var people = company.WithColleagues(6);
        foreach (var person in people.Take(4)) { await RevealAsync(company, person, Code); }

        using var herself = company.As(people[0]);
        using var erased = await herself.DeleteAsync(new Uri("/api/privacy/me", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        Assert.Equal(3, (await RowsAsync()).Count);
        await RevealAsync(company, people[4], Code);
        Assert.Empty(await ToldAsync());
        await RevealAsync(company, people[5], Code);
        Assert.Single(await ToldAsync());
    }

    [Fact]
    public async Task Reveals_at_once_in_two_processes_forget_nothing()
    {
        using var beside = company.Beside();
        await company.PublishAsync(null, Ladder);
        string[] statements = [Code, Review, Plan];
        var ready = new List<(TestRound Round, Company Process)>();
        foreach (var (index, person) in company.WithColleagues(10).Index())
        {
            var round = await OpenAsync(company, company.Manager, about: person);
            await round.SubmittedAsync(person, round.Rating(statements[index % 3]));
            var process = index % 2 == 0 ? company : beside;
            var theirs = await OfAsync(process, round.Id, company.Manager, person);
            using var saved = await theirs.SaveAsync(company.Manager, 0, theirs.Rating(statements[index % 3]));
            ready.Add((theirs, process));
        }

        var answers = await Task.WhenAll(ready.Select(one => one.Round.SubmitAsync(company.Manager, 1)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(3, (await ToldAsync()).Concat((await RowsAsync()).Where(RatedRows.IsWaiting).SelectMany(RatedRows.ReadPins)).Distinct().Count());
        Assert.NotEmpty(await ToldAsync());
    }

    /// <summary>It waits from before the reveal on, so that nothing is forgotten; and it is no rating until the reveal is done.</summary>
    [Fact]
    public async Task A_reveal_that_fails_is_not_told_until_it_is_tried_again()
    {
        await company.PublishAsync(null, Ladder);
        var people = company.WithColleagues(5);
        var round = await OpenAsync(company, company.Manager, about: people[0]);
        await round.SubmittedAsync(people[0], round.Rating(Review));
        using var saved = await round.SaveAsync(company.Manager, 0, round.Rating(Review));
        LoseStoreFrom(TransactionOfReveal);
        using var failed = await round.SubmitAsync(company.Manager, 1);
        company.Sent.Before = null;

        foreach (var person in people.Skip(1)) { await RevealAsync(company, person, Code); }

        await failed.RefusedAsync(503, "storage_unavailable");
        Assert.Equal(5, (await RowsAsync()).Count);
        Assert.Empty(await ToldAsync());
        using var again = await round.SubmitAsync(company.Manager, 1);
        Assert.Equal("revealed", (await again.JsonAsync()).GetProperty("stage").GetString());
        Assert.Equal(2, (await ToldAsync()).Count);
    }

    [Fact]
    public async Task A_reveal_is_done_though_it_cannot_be_told_and_is_told_with_the_next()
    {
        await company.PublishAsync(null, Ladder);
        var people = company.WithColleagues(6);
        foreach (var person in people.Take(4)) { await RevealAsync(company, person, Code); }

        var round = await OpenAsync(company, company.Manager, about: people[4]);
        await round.SubmittedAsync(people[4], round.Rating(Review));
        using var saved = await round.SaveAsync(company.Manager, 0, round.Rating(Review));
        LoseStoreFrom(TransactionOfReveal); // its table is there by now, which is one request less
        using var submitted = await round.SubmitAsync(company.Manager, 1);
        company.Sent.Before = null;

        Assert.Equal("revealed", (await submitted.JsonAsync()).GetProperty("stage").GetString());
        Assert.Empty(await ToldAsync());
        await RevealAsync(company, people[5], Code);
        Assert.Equal(2, (await ToldAsync()).Count);
    }

    private static async Task RevealAsync(Company process, Somebody person, params string[] statements)
    {
        var round = await OpenAsync(process, process.Manager, about: person);
        await round.SubmittedAsync(person, [.. statements.Select(text => round.Rating(text))]);
        await round.SubmittedAsync(process.Manager, round.Rating(statements[0]));
    }

    /// <summary>After so many requests none reaches the store.</summary>
    private void LoseStoreFrom(int request)
    {
        company.Sent.Clear();
        company.Sent.Before = sent => sent < request ? Task.CompletedTask
            : throw new StorageUnavailableException(StatusCodes.Status503ServiceUnavailable, "Lost.", TimeSpan.FromSeconds(1), null);
    }

    private Task<IReadOnlyList<PinnedStatement>> ToldAsync() =>
        company.Services.GetRequiredService<IRatedStatements>().ListAsync(company.Tenant.Id, "engineering", CancellationToken.None);

    private async Task<IReadOnlyList<TableEntity>> RowsAsync()
    {
        var table = await company.Services.GetRequiredService<TableServiceClient>().GetOrCreateTableAsync(RatedRows.Table, CancellationToken.None);
        return await table.QueryAsync(RatedRows.All(company.Tenant.Id, "engineering"), null, null, CancellationToken.None).ToListAsync();
    }

    private async Task<System.Text.Json.JsonElement> PreviewAsync()
    {
        using var client = company.As(company.Owner);
        using var form = Upload.Form(Reworded);
        using var response = await client.PostAsync(new Uri("/api/ladders/engineering/preview", UriKind.Relative), form);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("rated");
    }
}
