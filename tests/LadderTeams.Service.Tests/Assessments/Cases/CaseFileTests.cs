using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Assessments.Cases;

/// <summary>A case as a file, opened with the library that Word's makers publish for its files.</summary>
public sealed class CaseFileTests(Azurite azurite) : GrowthTest(azurite)
{
    private const string Markdown = "text/markdown", Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>What people write, and the words of it that a reader must find.</summary>
    private static readonly (string Written, string[] Words)[] Hostile =
    [
        ("قيادة الفريق through 2026 مع Joan", ["قيادة", "الفريق", "through", "2026", "مع", "Joan"]),
        ("<b>bold</b> & \"quoted\" ]]> <!-- x --> &amp; &#0;", ["<b>bold</b>", "&", "\"quoted\"", "]]>", "<!--", "-->", "&amp;", "&#0;"]),
        ("one\u0000two three\u0008 four\uFFFE \uFFFFfive\u001B[0m", ["onetwo", "three", "four", "five[0m"]),
        ("first\r\nsecond\u2028third\u000Bfourth\n\n\nfifth\ttabbed\u0085sixth", ["first", "second", "third", "fourth", "fifth", "tabbed", "sixth"]),
        ("# no heading\n- no list\n1. no number _x0041_ {PAGE} \\o/", ["#", "no", "heading", "-", "list", "1.", "number", "_x0041_", "{PAGE}", "\\o/"]),
        ("👩‍💻 \U00020000 e\u0301 שלום ((brackets)) עולם!", ["👩‍💻", "\U00020000", "e\u0301", "שלום", "((brackets))", "עולם!"]),
        ("  spaces   kept  ", ["spaces", "kept"]),
    ];

    private string Case => Of("case?ladder=engineering&level=L1");

    [Fact]
    public async Task A_word_document_is_valid_and_says_every_word()
    {
        var words = await WriteHostileAsync();

        using var opened = await OpenAsync(Engineer);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(opened).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var read = opened.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(TextOf).ToList();
        var found = read.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        Assert.All(words, word => Assert.True(found.Contains(word), word));
        Assert.Equal($"Promotion case for {Company.Engineer.Name}: L1", read[0]);
        Assert.Equal("Statements with evidence: 2 of 3.", read[1]);
        Assert.Contains("No evidence yet.", read);
    }

    [Fact]
    public async Task It_has_headings_lists_links_and_jumps_that_lead_somewhere()
    {
        await AddedAsync(Engineer, Of("evidence"), Piece("Shared", true, Plans));

        using var opened = await OpenAsync(Engineer);

        var main = opened.MainDocumentPart!;
        var paragraphs = main.Document.Body!.Elements<Paragraph>().ToList();
        Assert.Equal(["Title", null, "Heading1"], paragraphs.Take(3).Select(StyleOf));
        Assert.Equal(["The level as a whole", "Evidence"], paragraphs.Where(paragraph => StyleOf(paragraph) == "Heading1").Select(TextOf));
        Assert.Equal([Plans, Tests, Writes], paragraphs.Where(paragraph => StyleOf(paragraph) == "Quote").Select(TextOf).Order(StringComparer.Ordinal));
        var lists = paragraphs.Where(paragraph => paragraph.ParagraphProperties?.NumberingProperties is not null).Select(paragraph => paragraph.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value);
        Assert.All(lists, list => Assert.Contains(main.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>(), known => known.NumberID! == list));
        Assert.All(paragraphs.Select(StyleOf).OfType<string>(), style => Assert.Contains(main.StyleDefinitionsPart!.Styles!.Elements<Style>(), known => known.StyleId == style));
        Assert.Equal(["https://example.com/release"], main.HyperlinkRelationships.Select(link => link.Uri.AbsoluteUri));
        var jumps = main.Document.Descendants<Hyperlink>().Where(link => link.Anchor is not null).ToList();
        Assert.NotEmpty(jumps);
        Assert.All(jumps, jump => Assert.Contains(main.Document.Descendants<BookmarkStart>(), mark => mark.Name!.Value == jump.Anchor!.Value));
        Assert.Equal("Promotion case for Enis Engineer: L1", opened.PackageProperties.Title);
    }

    [Fact]
    public async Task An_expectation_stands_there_with_its_name()
    {
        await Company.PublishAsync(1, ("ladder.yaml", "levels:\n  - code: L1\n    capabilities:\n      Delivery:\n        - {name: Planning, description: Ends what was begun}\n"));

        using var opened = await OpenAsync(Engineer);

        Assert.Equal(["Planning: Ends what was begun"], opened.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Where(paragraph => StyleOf(paragraph) == "Quote").Select(TextOf));
        var built = await Engineer.JsonAsync(Case);
        Assert.Equal("Planning: Ends what was begun", built.GetProperty("sections")[0].GetProperty("expectations")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Text_from_right_to_left_is_marked_as_such()
    {
        await WriteHostileAsync();

        using var opened = await OpenAsync(Engineer);

        var paragraphs = opened.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ToList();
        Assert.All(paragraphs.Where(paragraph => TextOf(paragraph).StartsWith("قيادة", StringComparison.Ordinal)), paragraph => Assert.NotNull(paragraph.ParagraphProperties!.BiDi));
        Assert.Contains(paragraphs, paragraph => paragraph.ParagraphProperties?.BiDi is not null);
        Assert.All(paragraphs.SelectMany(paragraph => paragraph.Descendants<Run>()), run =>
        {
            var text = TextOf(run);
            var isMarked = run.RunProperties?.RightToLeftText is not null;
            Assert.Equal(text.Any(letter => letter is >= '\u0590' and <= '\u08FF' && char.IsLetter(letter)), isMarked);
            Assert.False(isMarked && text.Any(char.IsAsciiLetter), text);
        });
    }

    [Fact]
    public async Task The_same_case_is_the_same_bytes_at_any_time_of_the_day()
    {
        await WriteHostileAsync();
        using var first = await GetAsync(Engineer, Case + "&format=word");
        Company.Time.Now = Company.Time.Now.AddHours(3);
        await Task.Yield();
        using var second = await GetAsync(Engineer, Case + "&format=word");

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        using var zip = new ZipArchive(await first.Content.ReadAsStreamAsync());
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Theory]
    [InlineData(null, "application/json", "application/json")]
    [InlineData(null, "*/*", "application/json")]
    [InlineData(null, "text/markdown", Markdown)]
    [InlineData(null, "Application/JSON", "application/json")]
    [InlineData(null, "TEXT/Markdown", Markdown)]
    [InlineData(null, "text/*, application/json;q=0.5", Markdown)]
    [InlineData(null, Word, Word)]
    [InlineData(null, "application/json;q=0, */*;q=0.1", Markdown)]
    [InlineData("markdown", "application/json", Markdown)]
    [InlineData("word", "*/*", Word)]
    [InlineData("json", Word, "application/json")]
    public async Task The_form_is_the_one_that_is_asked_for(string? format, string accept, string given)
    {
        using var response = await GetAsync(Engineer, Case + (format is null ? "" : $"&format={format}"), accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(given, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Fact]
    public async Task What_no_form_fits_is_refused()
    {
        using var response = await GetAsync(Engineer, Case, "application/pdf");

        await response.RefusedAsync(406, "not_acceptable");
    }

    [Fact]
    public async Task Markdown_says_what_the_case_says()
    {
        await AddedAsync(Engineer, Of("evidence"), Piece("Led *it*", true, Plans));

        using var response = await GetAsync(Manager, Case + "&format=markdown");

        var text = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("# Promotion case for Enis Engineer\\: L1\n\nStatements with evidence\\: 1 of 3\\.", text);
        Assert.Contains("- Led \\*it\\* \\[1\\]\n", text);
        Assert.Contains("<https://example.com/release>", text);
    }

    [Theory]
    [InlineData("de-DE", "Beförderungsunterlage für Enis Engineer: L1", "Die Stufe im Ganzen", false)]
    [InlineData("ar-SA", "ملف ترقية Enis Engineer: L1", "المستوى بمجمله", true)]
    public async Task A_document_is_in_the_language_of_who_reads_it(string locale, string title, string heading, bool isRightToLeft)
    {
        using var opened = await OpenAsync(Engineer, $"&locale={locale}");

        var paragraphs = opened.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ToList();
        Assert.Equal([title, heading], paragraphs.Where(paragraph => StyleOf(paragraph) is "Title" or "Heading1").Select(TextOf));
        Assert.All(paragraphs.Take(3), paragraph => Assert.Equal(isRightToLeft, paragraph.ParagraphProperties?.BiDi is not null));
        Assert.Equal(title, opened.PackageProperties.Title);
    }

    [Theory]
    [InlineData("Zoë Ünal", "Promotion case for Zoë Ünal L1.docx")]
    [InlineData("قيادة", "Promotion case for قيادة L1.docx")]
    [InlineData("a\r\nSet-Cookie: x=y", "Promotion case for a Set-Cookie x=y L1.docx")]
    [InlineData("../../\"etc\"/pass;wd", "Promotion case for .. .. etc pass;wd L1.docx")]
    [InlineData("\u202Egpj.exe", "Promotion case for gpj.exe L1.docx")]
    public async Task The_file_has_a_name_that_does_no_harm(string name, string file)
    {
        using var client = Company.As(Company.Engineer with { Name = name });

        using var response = await GetAsync(client, "/api/people/me/case?ladder=engineering&level=L1&format=word");

        var disposition = response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", file), (disposition.DispositionType, disposition.FileNameStar));
        Assert.All(disposition.ToString(), letter => Assert.True(char.IsAscii(letter) && !char.IsControl(letter)));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_manager_gets_a_file_of_what_is_shared()
    {
        await AddedAsync(Engineer, Of("evidence"), Piece("Shared piece", true, Plans));
        await AddedAsync(Engineer, Of("evidence"), Piece("Private piece", false, Tests));

        using var opened = await OpenAsync(Manager);

        var text = opened.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains("Shared piece", text);
        Assert.Contains("Statements with evidence: 1 of 3.", text);
        Assert.DoesNotContain("Private", text);
    }

    [Fact]
    public async Task A_large_case_is_made_too()
    {
        for (var number = 0; number < 10; number++)
        {
            var piece = Piece($"Piece {number}", false, Plans, Tests, Writes);
            piece["text"] = string.Concat(Enumerable.Repeat("كلمة word\n", 3_200))[..32_000];
            await AddedAsync(Engineer, Of("evidence"), piece);
        }

        using var opened = await OpenAsync(Engineer);

        Assert.Equal(32_000, opened.MainDocumentPart!.Document.Descendants<Text>().Count(text => text.Text.Trim() == "word"));
    }

    private async Task<IReadOnlyList<string>> WriteHostileAsync()
    {
        var ids = new List<string>();
        foreach (var (written, _) in Hostile)
        {
            var piece = Piece(written, true, Plans, Tests);
            piece["text"] = written;
            piece["source"] = written;
            piece["link"] = "https://bücher.example/ä?q=\"<>&#x";
            ids.Add(await AddedAsync(Engineer, Of("evidence"), piece));
        }

        await WrittenAsync(Engineer, HttpMethod.Put, Of("case/sentences?ladder=engineering&level=L1"), new JsonObject
        {
            ["sentences"] = new JsonArray([.. Hostile.Select((text, index) => new JsonObject
            {
                ["version"] = 1,
                ["statement"] = Statements[Plans],
                ["text"] = "S" + text.Written,
                ["cites"] = new JsonArray(ids[index]),
            })]),
        }, "*");
        return [.. Hostile.SelectMany(text => text.Words)];
    }

    private async Task<WordprocessingDocument> OpenAsync(HttpClient who, string query = "")
    {
        using var response = await GetAsync(who, $"{Case}&format=word{query}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return WordprocessingDocument.Open(new MemoryStream(await response.Content.ReadAsByteArrayAsync()), isEditable: false);
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient who, string address, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null) { request.Headers.TryAddWithoutValidation("Accept", accept); }

        return await who.SendAsync(request);
    }

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static string TextOf(DocumentFormat.OpenXml.OpenXmlElement element) => string.Concat(element.Descendants().Select(part => part switch
    {
        Text text => text.Text,
        TabChar or Break => " ",
        _ => "",
    }));
}
