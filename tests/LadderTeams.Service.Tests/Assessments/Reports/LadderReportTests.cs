using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments.Reports;
using LadderTeams.Service.Assessments.Reports;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Assessments.Rounds;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Reports;

[Collection(Azurite.Collection)]
public sealed class LadderReportTests(Azurite azurite) : IDisposable
{
    private const string Address = "/api/ladders/engineering/reports";
    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task A_ladders_use_is_counted_once_in_groups_that_hide_everyone()
    {
        await SignedOffAsync(11, index => index < 6 ? "Mostly" : "Sometimes");
        company.Time.Now = company.Time.Now.AddMonths(3);
        using var owner = company.As(company.Owner);

        using var published = await owner.WriteAsync(HttpMethod.Post, Address, Period("2026-11-01", "2026-11-30"));
        using var again = await owner.WriteAsync(HttpMethod.Post, Address, Period("2026-11-15", "2026-12-31"));

        Assert.Equal(HttpStatusCode.Created, published.StatusCode);
        await again.RefusedAsync(409, "already_published");
        var report = Assert.Single((await owner.JsonAsync(Address)).GetProperty("reports").EnumerateArray());
        var group = Assert.Single(report.GetProperty("groups").EnumerateArray());
        Assert.Equal(10, group.GetProperty("atLeast").GetInt32());
        var craft = group.GetProperty("capabilities").EnumerateArray().Single(capability => capability.GetProperty("capability").GetString() == "Craft");
        Assert.Equal([5, 5], craft.GetProperty("points").EnumerateArray().Select(points => points.GetProperty("atLeast").GetInt32()));
        Assert.DoesNotContain(company.WithColleagues(11), person => report.GetRawText().Contains(person.Id, StringComparison.Ordinal) || report.GetRawText().Contains(person.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_ladder_that_is_not_there_it_is_said()
    {
        using var owner = company.As(company.Owner);

        using var list = await owner.GetAsync(new Uri(Address, UriKind.Relative));
        using var count = await owner.WriteAsync(HttpMethod.Post, Address, Period("2026-09-01", "2026-09-30"));

        await list.RefusedAsync(404, "ladder_not_found");
        await count.RefusedAsync(404, "ladder_not_found");
    }

    [Fact]
    public async Task A_repetition_under_one_key_is_answered_the_same()
    {
        await SignedOffAsync(5, _ => "Mostly");
        company.Time.Now = company.Time.Now.AddMonths(3);
        using var owner = company.As(company.Owner);

        using var first = await owner.WriteAsync(HttpMethod.Post, Address, Period("2026-11-01", "2026-11-30"), key: "once");
        using var second = await owner.WriteAsync(HttpMethod.Post, Address, Period("2026-11-01", "2026-11-30"), key: "once");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public void A_report_on_a_large_company_fits_into_its_row()
    {
        var capabilities = Enumerable.Range(0, 20).Select(number => new CapabilityReport($"التواصل والتعاون {number}", [.. Enumerable.Range(0, 5).Select(point => new PointGroup([$"نقطة {point}"], 5 * (number + point)))]));
        var groups = Enumerable.Range(0, 60).Select(number => new LevelGroup(["Engineering"], [$"L{number}"], 25, [.. capabilities]));
        var report = new OwnerReport("engineering", Core.Assessments.Rounds.Period.From(new(2026, 1, 1), new(2026, 12, 31))!, [.. groups]);

        var row = ReportRows.Write(company.Tenant.Id, report, company.Time.Now);

        Assert.InRange(EntitySizes.Of(row), 1, 512 * 1024);
        Assert.Equal(LadderReportResponse.Of(report, company.Time.Now), ReportRows.Read(row), (one, other) => JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other));
    }

    [Fact]
    public async Task Of_four_people_nothing_is_said()
    {
        await SignedOffAsync(4, _ => "Mostly");
        company.Time.Now = company.Time.Now.AddMonths(3);
        using var owner = company.As(company.Owner);

        using var published = await owner.WriteAsync(HttpMethod.Post, Address, Period("2026-11-01", "2026-11-30"));

        await published.RefusedAsync(409, "groups_too_small");
        Assert.Equal(0, (await owner.JsonAsync(Address)).GetProperty("reports").GetArrayLength());
    }

    [Theory]
    [InlineData("2026-11-30", "2026-11-01", 400, "period_invalid")]
    [InlineData("2026-11-01", "2026-11-30", 409, "period_not_over")]
    public async Task A_period_begins_before_it_ends_and_is_over(string start, string end, int status, string code)
    {
        await company.PublishAsync(null, TestRound.Ladder);
        using var owner = company.As(company.Owner);

        using var published = await owner.WriteAsync(HttpMethod.Post, Address, Period(start, end));

        await published.RefusedAsync(status, code);
    }

    [Fact]
    public async Task Two_owners_who_count_the_same_days_at_once_publish_one_report()
    {
        await SignedOffAsync(5, _ => "Mostly");
        company.Time.Now = company.Time.Now.AddMonths(3);
        using var owner = company.As(company.Owner);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => owner.WriteAsync(HttpMethod.Post, Address, Period("2026-11-01", "2026-11-30"))));

        Assert.Equal([201, 409, 409, 409], answers.Select(answer => (int)answer.StatusCode).Order());
        Assert.Equal(1, (await owner.JsonAsync(Address)).GetProperty("reports").GetArrayLength());
    }

    private static JsonObject Period(string start, string end) => new() { ["start"] = start, ["end"] = end };

    /// <summary>Has the manager sign off a round of each of some people, rated at the same level.</summary>
    private async Task SignedOffAsync(int people, Func<int, string> point)
    {
        await company.PublishAsync(null, TestRound.Ladder);
        foreach (var (index, person) in company.WithColleagues(people).Index())
        {
            var round = await TestRound.OpenAsync(company, company.Manager, about: person);
            var rating = round.OfCapability("L1", "Craft", point(index));
            await round.SubmittedAsync(person, rating);
            await round.SubmittedAsync(company.Manager, rating);
            using var signedOff = await round.SignOffAsync(company.Manager);
            Assert.True(signedOff.IsSuccessStatusCode);
        }
    }
}
