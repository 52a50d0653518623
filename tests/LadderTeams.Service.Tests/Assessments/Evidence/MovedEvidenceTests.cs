using System.Net;
using System.Text.Json.Nodes;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Evidence;

/// <summary>A piece of evidence lies on the page while it is shared and else beside it, once, whatever is done to it at the same time.</summary>
public sealed class MovedEvidenceTests(Azurite azurite) : GrowthTest(azurite)
{
    public enum Act
    {
        Share,
        TakeBack,
        Reword,
        RewordAndMove,
        Delete,
    }

    public static TheoryData<bool, Act, Act> Races
    {
        get
        {
            var races = new TheoryData<bool, Act, Act>();
            foreach (var isShared in new[] { true, false })
            {
                foreach (var (mine, theirs) in from mine in Enum.GetValues<Act>() from theirs in Enum.GetValues<Act>() select (mine, theirs)) { races.Add(isShared, mine, theirs); }
            }

            return races;
        }
    }

    [Fact]
    public async Task Sharing_moves_it_to_the_page_and_back_and_counts_each_change()
    {
        var id = await AddedAsync(Engineer, Of("evidence"), Piece());
        var kept = new List<(string, int)> { await KeptAsync(id) };

        foreach (var (act, revision) in new[] { Act.Share, Act.Reword, Act.RewordAndMove, Act.Reword, Act.RewordAndMove, Act.TakeBack }.Select((act, index) => (act, index + 1)))
        {
            using var done = await DoAsync(Engineer, id, act, isShared: kept[^1].Item1 == "page", revision);
            Assert.Equal((HttpStatusCode.NoContent, $"\"{revision + 1}\""), (done.StatusCode, done.Headers.ETag!.ToString()));
            kept.Add(await KeptAsync(id));
        }

        Assert.Equal([("self", 1), ("page", 2), ("page", 3), ("self", 4), ("self", 5), ("page", 6), ("self", 7)], kept);
        Assert.Equal("self", (await KeptAsync(await AddedAsync(Engineer, Of("evidence"), Piece()))).Place);
        Assert.Equal("page", (await KeptAsync(await AddedAsync(Engineer, Of("evidence"), Piece(isShared: true)))).Place);
    }

    /// <summary>What another window of hers does, in another process, just before this one's write reaches the store.</summary>
    [Theory]
    [MemberData(nameof(Races))]
    public async Task Who_is_late_is_told_and_neither_loses_nor_doubles_anything(bool isShared, Act mine, Act theirs)
    {
        using var beside = Company.Beside();
        using var other = beside.As(beside.Engineer);
        var id = await AddedAsync(Engineer, Of("evidence"), Piece("First", isShared));
        Strike(async () =>
        {
            using var done = await DoAsync(other, id, theirs, isShared, 1);
            Assert.Equal(HttpStatusCode.NoContent, done.StatusCode);
        });

        using var late = await DoAsync(Engineer, id, mine, isShared, 1);

        if (mine is Act.Delete || theirs is Act.Delete)
        {
            if (mine is Act.Delete) { Assert.Equal(HttpStatusCode.NoContent, late.StatusCode); }
            else { await late.RefusedAsync(404, "not_found"); }

            Assert.Empty(await PlacesAsync(id));
            return;
        }

        await late.RefusedAsync(412, "outdated");
        Assert.Equal((PlaceAfter(theirs, isShared), 2), await KeptAsync(id));
        using var again = await DoAsync(Engineer, id, mine, PlaceAfter(theirs, isShared) == "page", 2);
        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.Equal((PlaceAfter(mine, PlaceAfter(theirs, isShared) == "page"), 3), await KeptAsync(id));
    }

    [Fact]
    public async Task Of_moves_and_changes_at_once_one_is_done_at_a_time()
    {
        using var beside = Company.Beside();
        using var other = beside.As(beside.Engineer);
        var id = await AddedAsync(Engineer, Of("evidence"), Piece());
        var isShared = false;
        for (var revision = 1; revision <= 20; revision++)
        {
            var moving = DoAsync(Engineer, id, Act.RewordAndMove, isShared, revision);
            var changing = DoAsync(other, id, Act.Reword, isShared, revision);
            using var moved = await moving;
            using var changed = await changing;

            Assert.NotEqual(moved.IsSuccessStatusCode, changed.IsSuccessStatusCode);
            isShared ^= moved.IsSuccessStatusCode;
            Assert.Equal((isShared ? "page" : "self", revision + 1), await KeptAsync(id));
            await (moved.IsSuccessStatusCode ? changed : moved).RefusedAsync(412, "outdated");
        }
    }

    private static string PlaceAfter(Act act, bool isShared) => act switch
    {
        Act.Share => "page",
        Act.TakeBack => "self",
        Act.RewordAndMove => isShared ? "self" : "page",
        _ => isShared ? "page" : "self",
    };

    /// <param name="isShared">Whether it is before.</param>
    private async Task<HttpResponseMessage> DoAsync(HttpClient who, string id, Act act, bool isShared, int seen)
    {
        var address = $"{Of("evidence")}/{id}";
        return act switch
        {
            Act.Delete => await who.WriteAsync(HttpMethod.Delete, address),
            Act.Reword or Act.RewordAndMove => await who.WriteAsync(HttpMethod.Put, address, Piece($"{act}", isShared ^ act is Act.RewordAndMove), $"\"{seen}\""),
            _ => await who.WriteAsync(HttpMethod.Put, $"{address}/visibility", new JsonObject { ["visibility"] = act is Act.Share ? "sharedWithManager" : "mine" }, $"\"{seen}\""),
        };
    }

    private void Strike(Func<Task> strike)
    {
        var isStruck = false;
        Company.Sent.Before = async _ =>
        {
            if (isStruck) { return; }

            isStruck = true;
            await strike();
        };
    }

    /// <summary>Where it lies, at which revision, and that both read what lies there.</summary>
    private async Task<(string Place, int Revision)> KeptAsync(string id)
    {
        var place = Assert.Single(await PlacesAsync(id));
        var read = await Engineer.JsonAsync($"{Of("evidence")}/{id}");
        Assert.Equal(place == "page" ? "sharedWithManager" : "mine", read.GetProperty("visibility").GetString());
        using var seen = await Manager.GetAsync(new Uri($"{Of("evidence")}/{id}", UriKind.Relative));
        Assert.Equal(place == "page" ? HttpStatusCode.OK : HttpStatusCode.NotFound, seen.StatusCode);
        return (place, read.GetProperty("revision").GetInt32());
    }

    private async Task<IReadOnlyList<string>> PlacesAsync(string id) =>
        [.. (await RowsAsync()).Select(row => TableKey.Decode(row.RowKey)!).Where(key => key is [_, "evidence", var of] && of == id).Select(key => key[0])];
}
