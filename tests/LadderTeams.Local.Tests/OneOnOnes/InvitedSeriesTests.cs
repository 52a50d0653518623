using System.Text.Json;
using LadderTeams.Local.Tests.People;

namespace LadderTeams.Local.Tests.OneOnOnes;

/// <summary>A report who is told when her 1:1 is, over sockets.</summary>
[Collection(StoreFixture.Collection)]
public sealed class InvitedSeriesTests(StoreFixture store) : IAsyncLifetime
{
    private const string Address = "/api/one-on-ones/invited";

    /// <summary>Ten o'clock in Berlin.</summary>
    private static readonly DateTimeOffset First = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private FollowedCompany company = null!;

    public async Task InitializeAsync() => company = await FollowedCompany.StartAsync(store);

    public async Task DisposeAsync() => await company.DisposeAsync();

    [Fact]
    public async Task The_next_meeting_of_what_was_turned_on_is_told_to_who_is_invited()
    {
        company.Add();
        var key = await company.KeyAsync();
        Assert.Empty(await OfAsync(FollowedCompany.Engineer));

        await company.TurnOnAsync(key);

        var series = Assert.Single(await OfAsync(FollowedCompany.Engineer));
        Assert.Equal((key, First), (series.GetProperty("series").GetString(), series.GetProperty("nextMeeting").GetDateTimeOffset()));
    }

    [Fact]
    public async Task Nobody_else_is_told_of_it_not_even_who_invites()
    {
        company.Add();
        await company.TurnOnAsync(await company.KeyAsync());

        Assert.Empty(await OfAsync(FollowedCompany.Other));
        Assert.Empty(await OfAsync(FollowedCompany.Manager));
    }

    [Fact]
    public async Task A_series_that_is_over_has_no_next_meeting()
    {
        var added = company.Add();
        await company.TurnOnAsync(await company.KeyAsync());
        company.Outlook.Delete(added.Key);

        Assert.Equal(JsonValueKind.Null, Assert.Single(await OfAsync(FollowedCompany.Engineer)).GetProperty("nextMeeting").ValueKind);
    }

    private async Task<IReadOnlyList<JsonElement>> OfAsync(string mail)
    {
        using var client = await company.Service.AsAsync(mail);
        return [.. (await FollowedCompany.JsonAsync(client.GetAsync(Address))).GetProperty("series").EnumerateArray()];
    }
}
