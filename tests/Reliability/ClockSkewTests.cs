using LadderTeams.Local.Tenant;
using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;

namespace LadderTeams.Reliability;

/// <summary>The clocks of the authority and of the program do not agree.</summary>
[Collection(PublishedApp.Collection)]
public sealed class ClockSkewTests(PublishedApp published)
{
    private const string Day = "Clocks disagree";

    [Theory]
    [InlineData(-100)]
    [InlineData(100)]
    public async Task By_less_than_two_minutes_nobody_notices(int seconds)
    {
        var clock = new Shifted { By = TimeSpan.FromSeconds(seconds) };
        await using var product = await RunningProduct.StartAsync(published, new TenantOptions { Time = clock });
        await using var company = Company.Begin(product, 4);
        await Extent.PlayAsync(() => company.Answers.Acknowledged, 20, 1);
        await company.EndAsync();

        company.Answers.AreAll("201");
        Extent.Tell(Day, $"The authority is {seconds} s from the program: {company.Answers}.");
    }

    [Theory]
    [InlineData(-3 * 60 * 60, "401 token_expired")]
    [InlineData(10 * 60, "401 token_not_yet_valid")]
    public async Task By_more_people_are_refused_with_the_reason(int seconds, string refusal)
    {
        var clock = new Shifted();
        await using var product = await RunningProduct.StartAsync(published, new TenantOptions { Time = clock });
        clock.By = TimeSpan.FromSeconds(seconds);
        await using var company = Company.Begin(product, 2);
        await Extent.UntilAsync(() => company.Answers.Total >= 4);

        company.Answers.AreAll(refusal);
    }

    private sealed class Shifted : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + By;
    }
}
