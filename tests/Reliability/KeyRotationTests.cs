using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;
using LadderTeams.Service.Platform.SignIn.Keys;

namespace LadderTeams.Reliability;

/// <summary>The authority signs with another key from one moment to the next, while people write.</summary>
[Collection(PublishedApp.Collection)]
public sealed class KeyRotationTests(PublishedApp published)
{
    private const string Day = "The signing key changes";

    /// <summary>The program asks for no keys so soon after it has got its first ones.</summary>
    private static readonly TimeSpan SinceTheFirstKeys = FetchedKeys.BetweenFirstTries + TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Nobody_is_refused()
    {
        await using var product = await RunningProduct.StartAsync(published);
        await using var before = Company.Begin(product, 4);
        var begun = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(begun) < SinceTheFirstKeys) { await Task.Delay(TimeSpan.FromMilliseconds(100)); }

        product.Tenant.Keys.Rotate();
        await using var after = Company.Begin(product, 8, number => product.ClientOf(product.Tenant.People.Everyone[4 + number]));
        await Extent.PlayAsync(() => Math.Min(before.Answers.Acknowledged, after.Answers.Acknowledged), 40, 2);
        await before.EndAsync();
        await after.EndAsync();

        before.Answers.AreAll("201");
        after.Answers.AreAll("201");
        Extent.Tell(Day, $"Signed in before: {before.Answers}. Signed in after, by a key that the program did not know: {after.Answers}.");
    }
}
