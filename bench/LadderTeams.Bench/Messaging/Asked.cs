using System.Text;
using System.Text.Json.Nodes;

namespace LadderTeams.Bench.Messaging;

/// <summary>Something that somebody does in the messaging extension.</summary>
/// <param name="Kind">As a reader of the figures calls it.</param>
internal sealed record Asked(string Kind, byte[] Body)
{
    private const int Links = 10;

    /// <summary>All that there is to do, in the order in which it is asked, kinds mixed.</summary>
    public static IReadOnlyList<Asked> All(string tenant, int ladders)
    {
        return
        [
            Find("before typing", ""), Find("a level", "L2"), Compare("before typing", ""), Find("a capability", "Communication"), Ask("before typing", ""),
            Find("a level and a capability", "L2 communication"), Compare("two levels", "L1 L2"), Find("words", "customer requests"), Ask("a capability", "Craft"),
            Find("misspelt words", "cusomer requets colleage"), Find("an unfinished word", "roadm"), Compare("two levels", "L1 vs L2"), Find("the next page", "customer requests", 25),
            Ask("a level and a capability", "L2 mentoring"), Find("words", "costliest query with a colleague"), Compare("one level", "L1"), Find("before typing", "", 25),
            Find("a level and a capability", "delivery L1"), Ask("words", "risky change"), Find("the next page", "Hiring", 25), Compare("two levels", "Engineer L1 to Engineer L2"),
            Find("words", "release"), Compare("the next page", "", 25), Find("misspelt words", "documnts"), Find("a level", "Engineer L1"), Compare("the next page", "L1 L2", 25),
            .. Enumerable.Range(0, Links).SelectMany(number => LinksTo(number * ladders / Links)),
        ];

        Asked Find(string kind, string text, int skip = 0) => Typed("find", "findExpectation", kind, text, skip);
        Asked Compare(string kind, string text, int skip = 0) => Typed("compare", "compareLevels", kind, text, skip);
        Asked Ask(string kind, string text) => Typed("ask", "askQuestion", kind, text, 0);

        Asked Typed(string verb, string command, string kind, string text, int skip) => Of($"{verb}: {kind}", "composeExtension/query", new()
        {
            ["commandId"] = command,
            ["parameters"] = new JsonArray(text.Length == 0 ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" } : new JsonObject { ["name"] = "text", ["value"] = text }),
            ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = 25 },
        });

        IEnumerable<Asked> LinksTo(int ladder) => new[] { ("a ladder", ""), ("a level", "/levels/L2"), ("a comparison", "/compare/L1/L2"), ("nothing", "/nothing") }
            .Select(link => Of($"link: to {link.Item1}", "composeExtension/queryLink", new() { ["url"] = $"{Connector.Tab}/ladders/bench-{ladder}{link.Item2}" }));

        Asked Of(string kind, string name, JsonObject value) => new(kind, Encoding.UTF8.GetBytes(Connector.Activity(tenant, name, value).ToJsonString()));
    }
}
