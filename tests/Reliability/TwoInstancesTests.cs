using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;

namespace LadderTeams.Reliability;

/// <summary>Two programs over the same store, which know nothing of each other.</summary>
[Collection(PublishedApp.Collection)]
public sealed class TwoInstancesTests(PublishedApp published)
{
    private const string Day = "Two instances on one store";

    [Fact]
    public async Task A_write_that_is_sent_to_both_is_done_once_and_of_two_changes_one_wins()
    {
        await using var product = await RunningProduct.StartAsync(published);
        var other = await product.AddInstanceAsync();
        var person = product.Person("noor");
        using var one = product.ClientOf(person);
        using var two = new HttpClient { BaseAddress = other.Handler.Address, DefaultRequestHeaders = { Authorization = one.DefaultRequestHeaders.Authorization } };
        var both = new[] { one, two };
        for (var round = 0; round < Extent.Of(25, 300); round++)
        {
            var key = Guid.NewGuid().ToString();
            var written = await Task.WhenAll(both.Select(http => WriteAsync(http, HttpMethod.Post, "api/people/me/notes", $"Note {round}", key)));
            Assert.All(written, answer => Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.Conflict, answer.ToString()));
            var id = Assert.Single(written.Where(answer => answer.Status == HttpStatusCode.Created).Select(answer => answer.Body.GetProperty("id").GetString()).Distinct());

            var changed = await Task.WhenAll(both.Select((http, number) => WriteAsync(http, HttpMethod.Put, $"api/people/me/notes/{id}", $"Note {round} of {number}", Guid.NewGuid().ToString())));
            Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.PreconditionFailed], changed.Select(answer => answer.Status).Order());
        }

        var notes = (await one.GetFromJsonAsync<JsonElement>("api/people/me/notes")).GetProperty("notes").GetArrayLength();
        Assert.Equal(Extent.Of(25, 300), notes);
        Extent.Tell(Day, $"{notes} notes, each sent to both at the same time under one key: each is there once. Each was then changed from both at the same time: one is done, and the other is refused.");
    }

    [Fact]
    public async Task People_who_are_sent_to_one_and_to_the_other_notice_nothing()
    {
        await using var product = await RunningProduct.StartAsync(published);
        var addresses = new[] { product.Address, (await product.AddInstanceAsync()).Handler.Address };
        Person[] people = [.. product.Tenant.People.Everyone];
        await using var company = Company.Begin(product, 8, number => new HttpClient(new Alternating(addresses))
        {
            BaseAddress = product.Address,
            DefaultRequestHeaders = { Authorization = new("Bearer", product.Tenant.TokenOf(people[number])) },
        });
        await Extent.PlayAsync(() => company.Answers.Acknowledged, 100, 2);
        await company.EndAsync();

        company.Answers.AreAll("201");
        Extent.Tell(Day, $"People whose requests go to the one and to the other in turns: {company.Answers}.");
    }

    private static async Task<Written> WriteAsync(HttpClient http, HttpMethod method, string address, string text, string key)
    {
        using var request = new HttpRequestMessage(method, address) { Content = JsonContent.Create(new { text }) };
        request.Headers.Add("Idempotency-Key", key);
        if (method == HttpMethod.Put) { request.Headers.IfMatch.Add(new EntityTagHeaderValue("\"1\"")); }

        using var answer = await http.SendAsync(request);
        return new(answer.StatusCode, answer.Content.Headers.ContentLength is 0 || answer.StatusCode is HttpStatusCode.NoContent ? default : await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    private sealed record Written(HttpStatusCode Status, JsonElement Body);

    /// <summary>Sends each request to the next of some programs.</summary>
    private sealed class Alternating(IReadOnlyList<Uri> addresses) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int sent;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new(addresses[Interlocked.Increment(ref sent) % addresses.Count], request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
