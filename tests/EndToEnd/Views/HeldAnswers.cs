using System.Diagnostics;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Views;

/// <summary>
/// Holds back the service's answers until the page asks for nothing more, and then lets all of them go at once. So what it asks for
/// next is what it could not ask for before, and the number of times is how many answers it waits for, one after the other.
/// </summary>
internal sealed class HeldAnswers
{
    private const int MostInARow = 2;

    /// <summary>On a busy machine a page that moves may never be idle.</summary>
    private const string Idle = "() => new Promise((idle) => requestIdleCallback(() => idle(), { timeout: 1000 }))";

    /// <summary>A page that has nothing to do for so long asks for nothing more.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly IPage page;
    private readonly Lock gate = new();
    private readonly HashSet<IRequest> loading = [];
    private readonly List<IRoute> held = [];
    private readonly List<IReadOnlyList<string>> rounds = [];
    private int asked;
    private bool isLeaving;

    private HeldAnswers(IPage page) => this.page = page;

    /// <summary>All but what a browser of its own asks to sign in with; a host has signed the person in.</summary>
    public static async Task<HeldAnswers> OnAsync(IPage page)
    {
        var answers = new HeldAnswers(page);
        page.Request += (_, request) => answers.Note(() => answers.Ask(request));
        page.RequestFinished += (_, request) => answers.Note(() => answers.loading.Remove(request));
        page.RequestFailed += (_, request) => answers.Note(() => answers.Forget(request));
        page.FrameNavigated += (_, _) => answers.Note(answers.Arrive);
        await page.RouteAsync(IsHeld, answers.Hold);
        return answers;
    }

    /// <summary>Answers when the page has all that it asks for, and shows what it should.</summary>
    public async Task CompleteAsync(Func<Task<bool>> isShown)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Longest)
        {
            await QuietAsync(watch);
            if (!await ReleaseAsync() && await isShown()) { return; }
        }

        Assert.Fail($"The page was not shown in {Longest.TotalSeconds} s. It asked for {Describe()}");
    }

    /// <summary>Every page asks for something: where nothing was held, nothing was looked at.</summary>
    public void AssertFewInARow() => Assert.True(rounds.Count is > 0 and <= MostInARow, $"The page waits for {rounds.Count} answers one after the other. It asks for {Describe()}");

    private string Describe() => string.Join("\n  then for ", rounds.Select(round => string.Join(", ", round)));

    private static bool IsHeld(string address) =>
        new Uri(address).AbsolutePath is var path && path.StartsWith("/api/", StringComparison.Ordinal) && path != "/api/sign-in";

    private void Ask(IRequest request)
    {
        asked++;
        isLeaving |= request.IsNavigationRequest;
        if (!held.Exists(route => route.Request == request)) { loading.Add(request); } // it may be held before it is told of
    }

    /// <summary>The page has gone on without the answer.</summary>
    private void Forget(IRequest request)
    {
        loading.Remove(request);
        held.RemoveAll(route => route.Request == request);
    }

    /// <summary>What a page was still waiting for when it was left, the browser does not always tell the end of.</summary>
    private void Arrive()
    {
        if (!isLeaving) { return; }

        isLeaving = false;
        loading.Clear();
        held.Clear();
    }

    private void Hold(IRoute route) => Note(() =>
    {
        held.Add(route);
        loading.Remove(route.Request);
    });

    private void Note(Action change)
    {
        lock (gate) { change(); }
    }

    /// <summary>Waits until nothing loads that is not held, and the page has had nothing to do for a while.</summary>
    private async Task QuietAsync(Stopwatch watch)
    {
        for (var (before, isQuiet) = (-1, false); !isQuiet && watch.Elapsed < Longest;)
        {
            await Task.Delay(Quiet);
            try
            {
                await page.EvaluateAsync(Idle);
            }
            catch (PlaywrightException)
            {
                continue; // it is on its way to another page
            }

            lock (gate) { (isQuiet, before) = (loading.Count is 0 && asked == before, asked); }
        }
    }

    /// <summary>False when there was nothing to let go.</summary>
    private async Task<bool> ReleaseAsync()
    {
        IRoute[] released;
        lock (gate)
        {
            released = [.. held];
            held.Clear();
            loading.UnionWith(released.Select(route => route.Request));
        }

        if (released.Length is 0) { return false; }

        rounds.Add([.. released.Select(route => $"{route.Request.Method} {new Uri(route.Request.Url).PathAndQuery}")]);
        foreach (var route in released) { await route.ContinueAsync(); }

        return true;
    }
}
