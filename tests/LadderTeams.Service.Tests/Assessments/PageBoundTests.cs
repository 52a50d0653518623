using System.Globalization;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Service.Assessments.Evidence;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Assessments;

/// <summary>However much two people write, a page is read with three requests. Evidence and all else have rooms of their own on it.</summary>
public sealed class PageBoundTests(Azurite azurite) : GrowthTest(azurite)
{
    [Theory]
    [InlineData(900, 1_700, 10)]
    [InlineData(62, 71, 30_000)]
    public async Task A_page_that_is_full_takes_no_more_and_is_read_with_three_requests(int pieces, int others, int letters)
    {
        await AddedAsync(Engineer, Of("evidence"), Piece());
        await AddedAsync(Engineer, Of("actions"), Action);
        await FillWithEvidenceAsync(pieces - 1, letters);
        await FillAsync(others - 1, letters);
        await Engineer.JsonAsync(Of("evidence"));
        await Engineer.JsonAsync(Of("actions"));

        await RefusedAsync(400, "too_many_items", Engineer, HttpMethod.Post, Of("evidence"), Piece());
        foreach (var who in new[] { Engineer, Manager }) { await RefusedAsync(400, "too_many_items", who, HttpMethod.Post, Of("actions"), Action); }

        foreach (var (who, address) in new[] { (Engineer, "evidence?top=100"), (Engineer, "rounds"), (Manager, "evidence"), (Manager, "actions") })
        {
            await who.JsonAsync(Of(address));
            Company.Sent.Clear();
            await who.JsonAsync(Of(address));
            Assert.InRange(Company.Sent.Lines.Count, 1, 3);
        }

        Assert.Equal(pieces, await CountAsync("evidence"));
        Assert.Equal(1, await CountAsync("action"));
    }

    [Fact]
    public async Task Neither_room_leaves_the_other_less()
    {
        var piece = await AddedAsync(Engineer, Of("evidence"), Piece());
        await FillWithEvidenceAsync(899, 10);
        await Engineer.JsonAsync(Of("evidence"));
        await AddedAsync(Manager, Of("actions"), Action);
        await RefusedAsync(400, "too_many_items", Engineer, HttpMethod.Post, Of("evidence"), Piece());
        await WrittenAsync(Engineer, HttpMethod.Delete, Of($"evidence/{piece}"));
        await FillAsync(1_700, 10);
        await Engineer.JsonAsync(Of("evidence"));

        await AddedAsync(Engineer, Of("evidence"), Piece());
    }

    [Theory]
    [InlineData("actions", "state", """{"state":"done"}""")]
    [InlineData("talking-points", "discussed", """{"isDiscussed":true}""")]
    public async Task A_full_page_has_room_again_when_what_is_done_with_is_deleted(string kind, string rest, string body)
    {
        var old = $"{Of(kind)}/{await AddedAsync(Engineer, Of(kind), Action)}";
        await WrittenAsync(Manager, HttpMethod.Put, $"{old}/{rest}", JsonNode.Parse(body), "\"1\"");
        await FillAsync(1_699, 10);
        await Engineer.JsonAsync(Of("actions"));
        using var full = await Engineer.WriteAsync(HttpMethod.Post, Of("actions"), Action);
        Assert.Contains("delete actions that are closed, talking points that were talked through", await full.RefusedAsync(400, "too_many_items"), StringComparison.Ordinal);

        await WrittenAsync(Engineer, HttpMethod.Delete, old);

        await AddedAsync(Manager, Of("actions"), Action);
    }

    [Fact]
    public async Task What_is_on_a_full_page_can_be_made_shorter_and_taken_back_and_not_made_longer()
    {
        var piece = Piece();
        piece["text"] = new string('x', 20_000);
        var id = await AddedAsync(Engineer, Of("evidence"), piece);
        await FillWithEvidenceAsync(60, 30_000);
        await Engineer.JsonAsync(Of("evidence"));
        piece["text"] = new string('x', 32_000);

        await RefusedAsync(400, "too_many_items", Engineer, HttpMethod.Put, Of($"evidence/{id}"), piece, "\"1\"");
        piece["text"] = "Shorter.";
        await WrittenAsync(Engineer, HttpMethod.Put, Of($"evidence/{id}"), piece, "\"1\"");
        await FillWithEvidenceAsync(3, 30_000, from: 60);
        await Engineer.JsonAsync(Of("evidence"));
        await WrittenAsync(Engineer, HttpMethod.Put, Of("evidence/piece-00001/visibility"), new JsonObject { ["visibility"] = "mine" }, "\"1\"");
    }

    private static JsonObject Action => new() { ["text"] = "Lead the next release." };

    /// <summary>Every other piece is shared.</summary>
    private async Task FillWithEvidenceAsync(int pieces, int letters, int from = 0)
    {
        var (key, rows) = (Company.KeyOf(Company.Engineer), Company.Services.GetRequiredService<ItemRows<EvidenceEntry>>());
        var today = DateOnly.FromDateTime(Company.Time.Now.UtcDateTime);
        await AddAsync(letters, Enumerable.Range(from, pieces).Select(number =>
        {
            var (id, visibility) = (string.Create(CultureInfo.InvariantCulture, $"piece-{number:D5}"), number % 2 == 0 ? EvidenceVisibility.Mine : EvidenceVisibility.SharedWithManager);
            var item = EvidenceItem.From(EntryId.From(id)!, key.Person, new("Piece", new string('x', letters), null, null, today, [], visibility), today).Value!;
            return rows.Write(key, [id], new(new(item, [], Company.Engineer.Name), 1));
        }));
    }

    /// <summary>With rows that nobody is shown.</summary>
    private async Task FillAsync(int rows, int letters)
    {
        var key = Company.KeyOf(Company.Engineer);
        await AddAsync(letters, Enumerable.Range(0, rows).Select(number =>
        {
            var row = GrowthRows.Of(key, "filling", string.Create(CultureInfo.InvariantCulture, $"{number:D5}"));
            row["Text"] = new string('x', letters);
            return row;
        }));
    }

    private async Task AddAsync(int letters, IEnumerable<TableEntity> rows)
    {
        var table = Company.Services.GetRequiredService<TableServiceClient>().GetTableClient(GrowthRows.Table);
        await table.CreateIfNotExistsAsync(CancellationToken.None);
        foreach (var some in rows.Chunk(Math.Min(TableLimits.TransactionActions, 2_000_000 / letters)))
        {
            await table.SubmitTransactionAsync(some.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), CancellationToken.None);
        }
    }
}
