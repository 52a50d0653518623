using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;

namespace LadderTeams.Reliability;

/// <summary>Requests that are made to break it: every address of the API with paths, queries, headers, tokens and bodies that were spoiled by chance.</summary>
[Collection(PublishedApp.Collection)]
public sealed class HostileTests(PublishedApp published)
{
    private const string Day = "Hostile requests";
    private const int AtOnce = 8;
    private const string CutOff = "cut off";

    /// <summary>Less than any request that has too large a head, or a body over the limit, in bytes.</summary>
    private const int SmallestCutOff = 16 * 1024;

    /// <summary>What Noor keeps to herself: nobody else is to see it.</summary>
    private const string Secret = "SalaryNumbersOfNoor";

    /// <summary>What an answer never says: where code is, what runs, what it stands on.</summary>
    private static readonly string[] Leaks = [Secret, "   at LadderTeams", "   at System", "Exception", "/functions/", "devstoreaccount1", "AccountKey", "Kestrel"];

    [Fact]
    public async Task Each_is_answered_none_fails_and_none_learns_anything()
    {
        await using var product = await RunningProduct.StartAsync(published);
        using var noor = product.ClientOf(product.Person("noor"));
        using var kept = await noor.PostAsync(new Uri("api/people/me/notes", UriKind.Relative), new StringContent($$"""{"text":"{{Secret}}"}""", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Created, kept.StatusCode);
        var spoiler = new Spoiler(await noor.GetStringAsync(new Uri("api/openapi.json", UriKind.Relative)), product.Person("noor").Id, product.Tenant.TokenOf(product.Person("bjorn")));
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1 }) { BaseAddress = product.Address };
        var answers = new Answers();

        await Parallel.ForEachAsync(Enumerable.Range(0, Extent.Of(1_500, 20_000)), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (seed, cancel) =>
        {
            var begun = Stopwatch.GetTimestamp();
            using var request = spoiler.Next(new Random(seed));
            using var answer = await SendAsync(http, () => spoiler.Next(new Random(seed)), cancel);
            if (answer is null)
            {
                answers.Add(CutOff, Stopwatch.GetElapsedTime(begun));
                return;
            }

            var body = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(cancel));
            var told = $"{seed}: {request.Method} {request.RequestUri} was answered {(int)answer.StatusCode} {body}";
            Assert.False((int)answer.StatusCode >= 500, told);
            Assert.All(Leaks, leak => Assert.False(body.Contains(leak, StringComparison.Ordinal), told));
            Assert.False(answer.Headers.Contains("Server"), told);
            answers.Add(((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture), Stopwatch.GetElapsedTime(begun));
        });

        Assert.Contains("200", answers.Counts.Keys);
        Assert.InRange(answers.Counts.GetValueOrDefault(CutOff), 0, answers.Total / 10);
        Assert.Contains(Secret, await noor.GetStringAsync(new Uri("api/people/me/notes", UriKind.Relative)));
        Assert.DoesNotContain(Secret, product.Host.Handler.Output);
        Extent.Tell(Day, $"{answers.Total} requests: {answers}; 99 of 100 answers within {answers.Percentile(99):F0} ms, the slowest within {answers.Percentile(100):F0} ms.");
    }

    /// <summary>Null for whom the program cut off while she was still sending more than anybody may.</summary>
    private static async Task<HttpResponseMessage?> SendAsync(HttpClient http, Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        using var request = make();
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException failure) when (failure.InnerException is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded })
        {
            // The connection of a request before was closed as this one went out: by itself it is answered.
            using var again = make();
            again.Headers.ConnectionClose = true;
            return await http.SendAsync(again, cancellationToken);
        }
        catch (HttpRequestException failure) when (failure.InnerException is IOException && request.ToString().Length + request.Content?.Headers.ContentLength > SmallestCutOff)
        {
            return null;
        }
    }
}
