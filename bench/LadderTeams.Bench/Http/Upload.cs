using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using LadderTeams.Bench.Import;

namespace LadderTeams.Bench.Http;

/// <summary>Publishes ladders to be read and searched.</summary>
internal static class Upload
{
    private const int LadderCharacters = 50_000; // some 500 statements

    public static async Task PublishAsync(HttpClient client, int ladder, int version)
    {
        using var response = await SendAsync(client, ladder, version, null);
        response.EnsureSuccessStatusCode();
    }

    /// <param name="version">Each has words of its own.</param>
    /// <param name="after">Null for the first version.</param>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, int ladder, int version, int? after)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(Forms.All.Single(form => form.Name == "bullets").Write(LadderCharacters + ladder) + $"\n\nVersion {version}.\n"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/markdown");
        using var body = new MultipartFormDataContent { { file, "files", "ladder.md" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/ladders/bench-{ladder.ToString(CultureInfo.InvariantCulture)}/versions") { Content = body };
        if (after is { } seen) { request.Headers.IfMatch.Add(new($"\"{seen}\"")); }
        else { request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any); }

        return await client.SendAsync(request);
    }
}
