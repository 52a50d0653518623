using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Assessments.Rounds;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Privacy;

/// <summary>What is kept on somebody with something of everything: what she takes along, and what is left of her.</summary>
[Collection(Azurite.Collection)]
public sealed class ErasureTests(Azurite azurite) : IDisposable
{
    private const string Canary = "canary-7f3a";
    private const string Blind = "blind-9c1e";
    private readonly Company company = new(azurite);

    private string[] Traces => [company.Engineer.Id, company.Engineer.Name, Canary, Blind];

    public void Dispose() => company.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_left_of_who_is_erased(bool byHerself)
    {
        await LiveAsync();
        Assert.NotEmpty(await RowsThatNameHerAsync());
        using var client = company.As(byHerself ? company.Engineer : company.Admin);

        using var erased = await client.DeleteAsync(new Uri($"/api/privacy/{company.Engineer.Id}", UriKind.Relative));
        using var again = await client.DeleteAsync(new Uri($"/api/privacy/{company.Engineer.Id}", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (erased.StatusCode, again.StatusCode));
        Assert.Empty(await RowsThatNameHerAsync());
        using var herself = company.As(company.Engineer);
        Assert.Equal(0, (await herself.JsonAsync("/api/people/me/rounds")).GetProperty("rounds").GetArrayLength());
    }

    [Fact]
    public async Task An_export_has_what_both_have_seen_and_nothing_that_is_still_blind()
    {
        await LiveAsync();
        using var client = company.As(company.Engineer);

        var export = await client.GetStringAsync(new Uri("/api/privacy/me/export", UriKind.Relative));

        Assert.Contains($"{Canary} self", export, StringComparison.Ordinal);
        Assert.Contains($"{Canary} manager", export, StringComparison.Ordinal);
        Assert.Contains($"{Canary} evidence", export, StringComparison.Ordinal);
        Assert.Contains($"{Canary} own draft", export, StringComparison.Ordinal);
        Assert.Contains("\"L1\"", export, StringComparison.Ordinal);
        Assert.DoesNotContain(Blind, export, StringComparison.Ordinal);
    }

    /// <summary>A level, a round that is signed off, one that both are writing, evidence, and an answer that is remembered.</summary>
    private async Task LiveAsync()
    {
        var past = await TestRound.StartAsync(company);
        await past.SubmittedAsync(company.Engineer, past.Rating(TestRound.Code, comment: $"{Canary} self"));
        await past.SubmittedAsync(company.Manager, past.Rating(TestRound.Code, comment: $"{Canary} manager"));
        using var signedOff = await past.SignOffAsync(company.Manager, $"{Canary} summary");
        var running = await TestRound.OpenAsync(company, company.Manager);
        using var own = await running.SaveAsync(company.Engineer, 0, running.Rating(TestRound.Code, comment: $"{Canary} own draft"));
        using var managers = await running.SaveAsync(company.Manager, 0, running.Rating(TestRound.Code, comment: Blind));
        using var herself = company.As(company.Engineer);
        using var manager = company.As(company.Manager);
        using var level = await manager.WriteAsync(
            HttpMethod.Put, $"/api/people/{company.Engineer.Id}/level", new JsonObject { ["ladder"] = "engineering", ["level"] = "L1", ["since"] = "2026-01-01" }, "*");
        using var evidence = await herself.WriteAsync(
            HttpMethod.Post, "/api/people/me/evidence", new JsonObject { ["title"] = $"{Canary} evidence", ["date"] = "2026-10-01", ["speaksFor"] = new JsonArray(), ["visibility"] = "mine" }, key: "once");
        Assert.All(new[] { signedOff, own, managers, level, evidence }, response => Assert.True(response.IsSuccessStatusCode, response.ToString()));
    }

    /// <summary>Rows of any table that have her id, her name or anything that she or her manager wrote of her.</summary>
    private async Task<IReadOnlyList<string>> RowsThatNameHerAsync()
    {
        var tables = company.Services.GetRequiredService<TableServiceClient>();
        var (tenant, person) = (TableKey.Encode(company.Tenant.Id), company.KeyOf(company.Engineer));
        (string Table, string Partition)[] partitions =
        [
            ("Growth", TableKey.Encode(company.Tenant.Id, company.Engineer.Id)), ("Growth", TableKey.Encode(company.Tenant.Id, company.Manager.Id)), ("Growth", tenant),
            ("People", tenant), ("Ladders", tenant), ("RatedStatements", TableKey.Encode(company.Tenant.Id, "engineering")),
            ("Idempotency", TableKey.Encode(person.Scope)), ("IdempotencyExpiries", "all"),
        ];
        var found = new List<string>();
        foreach (var (name, partition) in partitions)
        {
            var table = await tables.GetOrCreateTableAsync(name, CancellationToken.None);
            await foreach (var row in table.QueryAsync(PartitionRange.All(partition), null, null, CancellationToken.None))
            {
                var text = $"{row.PartitionKey}/{row.RowKey} {string.Join(' ', row.Select(property => property.Value))}";
                if (text.Contains(company.Tenant.Id, StringComparison.Ordinal) && Traces.Any(trace => text.Contains(trace, StringComparison.OrdinalIgnoreCase))) { found.Add($"{name}: {row}"); }
            }
        }

        return found;
    }
}
