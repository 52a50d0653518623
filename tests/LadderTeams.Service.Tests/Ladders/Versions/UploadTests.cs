using System.Net;
using System.Text;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Upload;

namespace LadderTeams.Service.Tests.Ladders.Versions;

/// <summary>What an owner may send, and what nobody may.</summary>
[Collection(Azurite.Collection)]
public sealed class UploadTests(Azurite azurite) : IDisposable
{
    private readonly StoredService service = new(azurite) { Limits = new() { MaxFiles = 3, MaxFileBytes = 2_000, MaxTotalBytes = 5_000 } };

    public void Dispose() => service.Dispose();

    [Theory]
    [InlineData("../l1.md")]
    [InlineData("a/../../l1.md")]
    [InlineData("a/./l1.md")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/l1.md")]
    [InlineData("C:l1.md")]
    [InlineData("a\\l1.md")]
    [InlineData("a//l1.md")]
    [InlineData("a/")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(" ")]
    [InlineData("l1\u0085.md")]
    [InlineData("l1\u2028.md")]
    [InlineData("dm.\u202E1l.md")]
    public async Task A_name_that_leads_out_of_its_folder_or_hides_what_it_is_is_refused(string name)
    {
        using var response = await SendAsync(Part(name, Level("L1", "Writes code.")));

        Assert.Contains("relative path", await response.RefusedAsync(400, "file_name_invalid"));
    }

    [Theory]
    [InlineData("versions", false)]
    [InlineData("versions", true)]
    [InlineData("preview", false)]
    [InlineData("preview", true)]
    public async Task A_form_larger_than_all_limits_together_is_cut_off_whether_its_length_is_told_or_not(string address, bool chunked)
    {
        await using var listening = await service.ListenAsync();
        using var client = listening.CreateClient();
        using var form = Form(("l1.md", Level("L1", "Writes code.")));
        form.Add(new StringContent(new('a', 20_000)), "padding");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/ladders/ladder/{address}") { Content = form };
        request.Headers.IfNoneMatch.ParseAdd("*");
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;

        using var response = await client.SendAsync(request);

        await response.RefusedAsync(413, "body_too_large");
    }

    [Fact]
    public async Task A_name_has_a_longest_length()
    {
        using var response = await SendAsync(Part(new string('a', 401), Level("L1", "Writes code.")));

        await response.RefusedAsync(400, "file_name_invalid");
    }

    [Fact]
    public async Task Names_of_every_language_with_folders_come_back_with_their_bytes()
    {
        using var client = service.CreateClient();
        (string Name, byte[] Bytes)[] files =
        [
            ("Führung/Stufe 1 – „L1“.md", Encoding.UTF8.GetBytes(Level("L1", "Writes code."))),
            ("المستوى/100%.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("# L2\r\n\r\n- Leads.\r\n"), 0x20, 0x0A]),
            ("empty.md", []),
        ];

        using var form = Form(files);
        using var response = await client.PublishAsync("ladder", null, form);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var listed = (await client.JsonAsync("/api/ladders/ladder/versions/1/files")).GetProperty("files").Strings("name");
        Assert.Equal(files.Select(file => file.Name).Order(StringComparer.Ordinal), listed);
        foreach (var (name, bytes) in files)
        {
            var path = string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
            using var file = await client.GetAsync($"/api/ladders/ladder/versions/1/files/{path}");
            Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync());
            Assert.Equal("application/octet-stream", file.Content.Headers.ContentType?.ToString());
            Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
            Assert.Equal(name.Split('/')[^1], file.Content.Headers.ContentDisposition?.FileNameStar);
            Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Fact]
    public async Task Two_files_of_one_name_are_refused()
    {
        using var response = await SendAsync(Part("l1.md", "# L1\n"), Part("l1.md", "# L2\n"));

        await response.RefusedAsync(400, "file_name_twice");
    }

    [Fact]
    public async Task Ten_thousand_files_are_refused_and_the_refusal_names_the_limit()
    {
        using var response = await SendAsync([.. Enumerable.Range(0, 10_000).Select(file => Part($"{file}.md", "# L1\n"))]);

        Assert.Equal("A ladder has at most 3 files.", await response.RefusedAsync(413, "too_many_files"));
    }

    [Fact]
    public async Task A_file_and_all_files_have_a_largest_size()
    {
        using var large = await SendAsync(Part("l1.md", new string('a', 2_001)));
        using var together = await SendAsync([.. Enumerable.Range(0, 3).Select(file => Part($"{file}.md", new string('a', 1_900)))]);

        Assert.Equal("A file has at most 2000 bytes.", await large.RefusedAsync(413, "file_too_large"));
        Assert.Equal("All files together have at most 5000 bytes.", await together.RefusedAsync(413, "upload_too_large"));
    }

    [Fact]
    public async Task A_note_has_a_longest_length()
    {
        using var response = await SendAsync(Part("l1.md", "# L1\n"), "Content-Disposition: form-data; name=\"note\"\r\n\r\n" + new string('a', 501));

        Assert.Equal("A note has at most 500 characters.", await response.RefusedAsync(400, "note_too_long"));
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "# L1")]
    [InlineData("multipart/form-data", "--b\r\n\r\n--b--")]
    [InlineData("multipart/form-data; boundary=b", "")]
    [InlineData("multipart/form-data; boundary=b", "no form")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\n\r\n# L1\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"l1.md\"\r\n\r\n# L1")]
    public async Task What_is_no_form_is_refused(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var response = await PublishAsync(content);

        await response.RefusedAsync(400, "upload_unreadable");
    }

    [Fact]
    public async Task A_form_without_files_is_refused()
    {
        using var response = await SendAsync("Content-Disposition: form-data; name=\"note\"\r\n\r\nhello");

        await response.RefusedAsync(400, "no_files");
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a%2Fb")]
    [InlineData("l%C3%A4dder")]
    [InlineData("-ladder")]
    public async Task A_ladder_has_a_plain_id(string ladder)
    {
        using var client = service.CreateClient();
        using var form = Form(("l1.md", "# L1\n"));

        using var response = await client.PublishAsync(ladder, null, form);

        Assert.InRange((int)response.StatusCode, 400, 405);
        Assert.Empty((await client.JsonAsync("/api/ladders")).GetProperty("ladders").EnumerateArray());
    }

    [Fact]
    public async Task Files_that_make_no_ladder_change_nothing_and_say_what_to_do()
    {
        using var binary = await SendAsync(Part("l1.md", Level("L1", "Writes code.")), Part("photo.png", "\u0000\u0001\u0002\u0003\u0000\u0000"));
        using var empty = await SendAsync(Part("notes.md", "Buy milk.\n"));

        await binary.RefusedAsync(422, "ladder_unreadable");
        var found = Assert.Single((await binary.JsonAsync()).GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(("photo.png", "error"), (found.GetProperty("file").GetString(), found.GetProperty("severity").GetString()));
        await empty.RefusedAsync(422, "ladder_unreadable");
        using var client = service.CreateClient();
        Assert.Empty((await client.JsonAsync("/api/ladders")).GetProperty("ladders").EnumerateArray());
    }

    private static string Part(string name, string text) => $"Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n{text}";

    /// <summary>Byte for byte, because a client library would refuse some names or write them in another way.</summary>
    private async Task<HttpResponseMessage> SendAsync(params string[] parts)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"--b\r\n{part}\r\n")) + "--b--\r\n"));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        return await PublishAsync(content);
    }

    private async Task<HttpResponseMessage> PublishAsync(HttpContent content)
    {
        using var client = service.CreateClient();
        return await client.PublishAsync("ladder", null, content);
    }
}
