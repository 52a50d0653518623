using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Assessments.Rounds;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.OneOnOnes;
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
        Assert.Contains(await RowsThatNameHerAsync(), row => row.StartsWith("RatedStatements: ", StringComparison.Ordinal));
        using var client = company.As(byHerself ? company.Engineer : company.Admin);

        using var erased = await client.DeleteAsync(new Uri($"/api/privacy/{company.Engineer.Id}", UriKind.Relative));
        using var again = await client.DeleteAsync(new Uri($"/api/privacy/{company.Engineer.Id}", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (erased.StatusCode, again.StatusCode));
        var left = await RowsThatNameHerAsync();
        Assert.True(left.Count == 0, string.Join('\n', left));
        using var herself = company.As(company.Engineer);
        Assert.Equal(0, (await herself.JsonAsync("/api/people/me/rounds")).GetProperty("rounds").GetArrayLength());
    }

    [Fact]
    public async Task Who_reads_after_an_erasure_is_written_down_anew()
    {
        await LiveAsync();
        using var herself = company.As(company.Engineer);
        using var manager = company.As(company.Manager);
        await ShareAsync(herself);
        await manager.JsonAsync($"/api/people/{company.Engineer.Id}/evidence");
        using var erased = await herself.DeleteAsync(new Uri("/api/privacy/me", UriKind.Relative));
        await ShareAsync(herself);

        await manager.JsonAsync($"/api/people/{company.Engineer.Id}/evidence");

        var audit = await herself.GetStringAsync(new Uri("/api/privacy/me/audit", UriKind.Relative));
        Assert.Contains(company.Manager.Name, audit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_erased_owner_published_stays_and_has_her_name_no_more()
    {
        await company.PublishAsync(null, ("l1.md", Upload.Level("L1", "Writes code.")));
        await company.PublishAsync(1, ("l1.md", Upload.Level("L1", "Writes designs.")));
        using var owner = company.As(company.Owner);
        using var reader = company.As(company.Engineer);
        using var elsewhere = company.Beside();
        using var other = elsewhere.As(elsewhere.Admin with { Roles = ["Ladder.Owner"] });
        string[] addresses = ["/api/ladders/engineering/versions", "/api/ladders/engineering/versions/1"];
        var before = await Task.WhenAll(addresses.Select(address => reader.GetAsync(new Uri(address, UriKind.Relative))));
        await other.JsonAsync(addresses[0]);
        var exported = (await owner.JsonAsync("/api/privacy/me/export")).GetProperty("publishedVersions");

        using var erased = await owner.DeleteAsync(new Uri("/api/privacy/me", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        Assert.Equal(["engineering", "engineering"], exported.Strings("ladder"));
        Assert.Empty(await KeptRows.OfAsync(company, company.Owner.Name));
        foreach (var (address, answer) in addresses.Zip(before))
        {
            using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
            using var after = await reader.SendAsync(again);
            Assert.Contains($"\"publishedBy\":{{\"id\":\"{company.Owner.Id}\",\"name\":null}}", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            answer.Dispose();
        }

        Assert.Equal(3, await other.PublishedAsync("engineering", 2, ("l1.md", Upload.Level("L1", "Writes tests."))));
    }

    private static async Task ShareAsync(HttpClient client)
    {
        using var shared = await client.WriteAsync(
            HttpMethod.Post, "/api/people/me/evidence", new JsonObject { ["title"] = "Shared", ["date"] = "2026-10-01", ["speaksFor"] = new JsonArray(), ["visibility"] = "sharedWithManager" });
        Assert.Equal(HttpStatusCode.Created, shared.StatusCode);
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
        using var note = await manager.WriteAsync(HttpMethod.Post, $"/api/people/{company.Engineer.Id}/notes", new JsonObject { ["text"] = $"{Canary} note" });
        var seen = company.Services.GetRequiredService<SeenManagers>();
        await SeeAsync(seen, company.Manager, company.Engineer);
        await SeeAsync(seen, company.Engineer, company.Peer);
        await company.TurnedOnAsync(company.Manager, company.Engineer);
        await company.TurnedOnAsync(company.Engineer, company.Peer);
        Assert.All(new[] { signedOff, own, managers, level, evidence, note }, response => Assert.True(response.IsSuccessStatusCode, response.ToString()));
    }

    private Task SeeAsync(SeenManagers seen, Somebody manager, Somebody report) =>
        seen.KeepAsync(company.Tenant.Id, new(PersonId.From(manager.Id)!, manager.Name, company.Time.Now), [PersonId.From(report.Id)!], CancellationToken.None);

    /// <summary>Rows of any table that have her id, her name or anything that she or her manager wrote of her.</summary>
    private async Task<IReadOnlyList<string>> RowsThatNameHerAsync()
    {
        var tables = company.Services.GetRequiredService<TableServiceClient>();
        var (tenant, person) = (TableKey.Encode(company.Tenant.Id), company.KeyOf(company.Engineer));
        (string Table, string Partition)[] partitions =
        [
            ("Growth", TableKey.Encode(company.Tenant.Id, company.Engineer.Id)), ("Growth", TableKey.Encode(company.Tenant.Id, company.Manager.Id)), ("Growth", tenant),
            ("People", tenant), ("OneOnOnes", tenant), ("OneOnOnes", TableKey.Encode(company.Tenant.Id, company.Engineer.Id)),
            ("OneOnOnes", TableKey.Encode(company.Tenant.Id, company.Manager.Id)), ("OneOnOnes", "wake"), ("Ladders", tenant), ("RatedStatements", TableKey.Encode(company.Tenant.Id, "engineering")),
            ("Idempotency", TableKey.Encode(person.Scope)), ("IdempotencyExpiries", "all"),
        ];
        var found = new List<string>();
        foreach (var (name, partition) in partitions)
        {
            var table = await tables.GetOrCreateTableAsync(name, CancellationToken.None);
            await foreach (var row in table.QueryAsync(PartitionRange.All(partition), null, null, CancellationToken.None))
            {
                var text = $"{row.PartitionKey}/{row.RowKey} {string.Join(' ', row.Select(property => TextOf(property.Value)))}";
                if (text.Contains(company.Tenant.Id, StringComparison.Ordinal) && Traces.Any(trace => text.Contains(trace, StringComparison.OrdinalIgnoreCase))) { found.Add($"{name}: {text}"); }
            }
        }

        return found;
    }

    /// <summary>Bytes as they are, since an id may stand among them as such.</summary>
    private string TextOf(object? value) => value is not byte[] bytes ? $"{value}"
        : bytes.AsSpan().IndexOf(Guid.Parse(company.Engineer.Id).ToByteArray()) >= 0 ? company.Engineer.Id : "";
}
