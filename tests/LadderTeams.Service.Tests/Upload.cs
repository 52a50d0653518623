using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace LadderTeams.Service.Tests;

/// <summary>Publishes as a client would.</summary>
internal static class Upload
{
    public static string Level(string code, string asks) => $"# {code}\n\n## Responsibilities\n\n- {asks}\n";

    public static MultipartFormDataContent Form(params (string Name, string Text)[] files) =>
        Form(files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text))));

    public static MultipartFormDataContent Form(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files) { form.Add(new ByteArrayContent(bytes), "files", name); }

        return form;
    }

    public static Task<HttpResponseMessage> PublishAsync(this HttpClient client, string ladder, int? seen, HttpContent form) =>
        client.WriteAsync($"/api/ladders/{ladder}/versions", seen, form);

    /// <param name="seen">The version that the owner saw; null for a ladder that is new.</param>
    public static async Task<HttpResponseMessage> WriteAsync(this HttpClient client, string address, int? seen, HttpContent? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        if (seen is { } number) { request.Headers.IfMatch.Add(new(string.Create(CultureInfo.InvariantCulture, $"\"{number}\""))); }
        else { request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any); }

        return await client.SendAsync(request);
    }

    public static async Task<int> PublishedAsync(this HttpClient client, string ladder, int? seen, params (string Name, string Text)[] files)
    {
        using var form = Form(files);
        using var response = await client.PublishAsync(ladder, seen, form);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).GetProperty("number").GetInt32();
    }
}
