using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Assessments;

/// <summary>However much two people write, a page is read with two requests.</summary>
public sealed class PageBoundTests(Azurite azurite) : GrowthTest(azurite)
{
    [Theory]
    [InlineData(1_900, 10)]
    [InlineData(90, 30_000)]
    public async Task A_page_that_is_full_takes_no_more_and_is_read_with_two_requests(int rows, int letters)
    {
        var first = await AddedAsync(Engineer, Of("evidence"), Piece());
        await FillAsync(rows - 1, letters);
        await Engineer.JsonAsync(Of("evidence"));

        using var refused = await Engineer.WriteAsync(HttpMethod.Post, Of("evidence"), Piece());
        Company.Sent.Clear();
        var kept = await Engineer.JsonAsync(Of("evidence"));

        await refused.RefusedAsync(400, "too_many_items");
        Assert.Equal(first, Assert.Single(kept.GetProperty("evidence").EnumerateArray()).GetProperty("id").GetString());
        Assert.InRange(Company.Sent.Lines.Count, 1, 2);
    }

    [Fact]
    public async Task What_is_on_a_full_page_can_be_made_shorter_and_not_longer()
    {
        var piece = Piece();
        piece["text"] = new string('x', 20_000);
        var id = await AddedAsync(Engineer, Of("evidence"), piece);
        await FillAsync(86, 30_000);
        await Engineer.JsonAsync(Of("evidence"));
        piece["text"] = new string('x', 32_000);
        using var longer = await Engineer.WriteAsync(HttpMethod.Put, Of($"evidence/{id}"), piece, "\"1\"");
        piece["text"] = "Shorter.";
        using var shorter = await Engineer.WriteAsync(HttpMethod.Put, Of($"evidence/{id}"), piece, "\"1\"");

        await longer.RefusedAsync(400, "too_many_items");
        Assert.True(shorter.IsSuccessStatusCode, await shorter.Content.ReadAsStringAsync());
    }

    /// <summary>With rows that nobody is shown.</summary>
    private async Task FillAsync(int rows, int letters)
    {
        var (key, text) = (Company.KeyOf(Company.Engineer), new string('x', letters));
        var table = Company.Services.GetRequiredService<TableServiceClient>().GetTableClient(GrowthRows.Table);
        foreach (var some in Enumerable.Range(0, rows).Chunk(Math.Min(TableLimits.TransactionActions, 2_000_000 / letters)))
        {
            await table.SubmitTransactionAsync(some.Select(number =>
            {
                var row = GrowthRows.Of(key, "filling", $"{number:D5}");
                row["Text"] = text;
                return new TableTransactionAction(TableTransactionActionType.Add, row);
            }), CancellationToken.None);
        }
    }
}
