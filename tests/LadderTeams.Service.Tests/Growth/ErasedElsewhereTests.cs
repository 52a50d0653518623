using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Tests.Assessments;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Growth;

/// <summary>What one process remembers of a page that another one has erased.</summary>
public sealed class ErasedElsewhereTests(Azurite azurite) : GrowthTest(azurite)
{
    [Fact]
    public async Task Who_goes_on_after_an_erasure_elsewhere_begins_anew_and_is_found_again()
    {
        await AddedAsync(Engineer, Of("talking-points"), new JsonObject { ["text"] = "Before.", ["on"] = "2026-11-02" });
        await EraseElsewhereAsync();

        var added = await AddedAsync(Engineer, Of("talking-points"), new JsonObject { ["text"] = "After.", ["on"] = "2026-11-02" });

        Assert.Equal(added, Assert.Single((await Engineer.JsonAsync(Of("talking-points"))).GetProperty("talkingPoints").EnumerateArray()).GetProperty("id").GetString());
        Assert.Contains(await PeopleAsync(), person => person.Value == Company.Engineer.Id);
    }

    [Fact]
    public async Task A_change_of_what_was_erased_elsewhere_leaves_nothing()
    {
        var id = await AddedAsync(Engineer, Of("talking-points"), new JsonObject { ["text"] = "Before.", ["on"] = "2026-11-02" });
        await EraseElsewhereAsync();

        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Put, $"{Of("talking-points")}/{id}", new JsonObject { ["text"] = "After." }, "\"1\"");

        Assert.Empty(await RowsAsync());
        Assert.DoesNotContain(await PeopleAsync(), person => person.Value == Company.Engineer.Id);
    }

    private async Task EraseElsewhereAsync()
    {
        using var beside = Company.Beside();
        using var elsewhere = beside.As(Company.Engineer);
        await WrittenAsync(elsewhere, HttpMethod.Delete, "/api/privacy/me");
        Assert.Empty(await RowsAsync());
    }

    private async Task<IReadOnlyList<PersonId>> PeopleAsync() =>
        await Company.Services.GetRequiredService<GrowthStore>().ListPeopleAsync(Company.Tenant.Id, CancellationToken.None);
}
