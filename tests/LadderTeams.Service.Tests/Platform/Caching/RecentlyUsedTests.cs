using LadderTeams.Service.Platform.Caching;

namespace LadderTeams.Service.Tests.Platform.Caching;

public sealed class RecentlyUsedTests
{
    private readonly RecentlyUsed<string, string> kept = new(10);

    [Fact]
    public void What_was_used_longest_ago_goes_for_what_comes_in()
    {
        kept.Keep("a", "first", 4);
        kept.Keep("b", "second", 4);
        kept.Find("a");
        kept.Keep("c", "third", 4);

        Assert.Equal(("first", null, "third"), (kept.Find("a"), kept.Find("b"), kept.Find("c")));
    }

    [Fact]
    public void What_is_kept_again_counts_once()
    {
        for (var times = 0; times < 5; times++) { kept.Keep("a", $"{times}", 6); }

        kept.Keep("b", "other", 4);

        Assert.Equal(("4", "other"), (kept.Find("a"), kept.Find("b")));
    }

    [Fact]
    public void What_is_larger_than_all_is_not_kept_and_what_is_forgotten_makes_room()
    {
        kept.Keep("b", "one", 6);
        kept.Keep("c", "two", 4);
        kept.Keep("a", "large", 11);
        var whenLarge = (kept.Find("a"), kept.Find("b"));
        kept.Forget("b");
        kept.Keep("d", "three", 6);
        var before = (kept.Find("a"), kept.Find("b"), kept.Find("c"), kept.Find("d"));
        kept.Forget(key => key is "c");

        Assert.Equal((null, "one"), whenLarge);
        Assert.Equal((null, null, "two", "three"), before);
        Assert.Equal((null, "three"), (kept.Find("c"), kept.Find("d")));
    }
}
