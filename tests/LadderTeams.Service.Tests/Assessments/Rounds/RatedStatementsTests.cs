using LadderTeams.Service.Catalog;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using static LadderTeams.Service.Tests.Assessments.Rounds.TestRound;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

[Collection(Azurite.Collection)]
public sealed class RatedStatementsTests(Azurite azurite) : IDisposable
{
    private static readonly (string Name, string Text)[] Reworded =
        [("l1.md", $"# L1\n\n## Craft\n\n- {Code}\n- Reviews the code of the team each week.\n"), ("l2.md", "# L2\n\n## Craft\n\n- Designs services that outlast their first use.\n")];

    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task A_preview_says_which_rated_statements_a_new_version_would_change()
    {
        var round = await StartAsync(company);
        await round.SubmittedAsync(company.Engineer, round.Rating(Code), round.Rating(Review));
        await round.SubmittedAsync(company.Manager, round.Rating(Review), round.Rating(Plan));

        var rated = await PreviewAsync();

        Assert.Equal((1, 1, 1), (rated.GetProperty("kept").GetInt32(), rated.GetProperty("reworded").GetInt32(), rated.GetProperty("removed").GetInt32()));
        Assert.Equal([(Plan, null), (Review, "Reviews the code of the team each week.")], rated.GetProperty("changed").EnumerateArray()
            .Select(change => (change.GetProperty("before").GetString()!, change.GetProperty("after").GetString())).Order());
    }

    [Fact]
    public async Task An_owner_is_told_nothing_that_only_one_of_the_two_has_submitted()
    {
        var round = await StartAsync(company);
        var before = (await PreviewAsync()).GetRawText();
        await round.SubmittedAsync(company.Engineer, round.Rating(Code), round.Rating(Review));

        Assert.Equal(before, (await PreviewAsync()).GetRawText());
    }

    [Fact]
    public async Task No_person_is_in_what_is_kept_of_rated_statements_and_each_is_there_once()
    {
        var round = await StartAsync(company);
        await round.RevealedAsync();
        var second = await OpenAsync(company, company.Manager);
        await second.RevealedAsync();

        var rated = await company.Services.GetRequiredService<IRatedStatements>().ListAsync(company.Tenant.Id, "engineering", CancellationToken.None);
        var ofOthers = await company.Services.GetRequiredService<IRatedStatements>().ListAsync(Guid.NewGuid().ToString(), "engineering", CancellationToken.None);

        Assert.Equal(round.IdOf(Code), Assert.Single(rated).StatementId);
        Assert.Empty(ofOthers);
    }

    [Fact]
    public async Task More_statements_than_one_transaction_takes_are_all_told()
    {
        var statements = Enumerable.Range(0, 250).Select(number => $"Does the thing that has the number {number}.").ToArray();
        var round = await StartAsync(company, ("l1.md", $"# L1\n\n## Craft\n\n{string.Concat(statements.Select(text => $"- {text}\n"))}"), ("l2.md", "# L2\n\n## Craft\n\n- Leads.\n"));
        await round.SubmittedAsync(company.Engineer, round.OfCapability("L1", "Craft"));
        await round.SubmittedAsync(company.Manager, round.Rating(statements[0]));

        Assert.Equal(250, (await company.Services.GetRequiredService<IRatedStatements>().ListAsync(company.Tenant.Id, "engineering", CancellationToken.None)).Count);
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
