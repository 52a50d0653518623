using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LadderTeams.Service.Assessments.Case.Word;

/// <summary>A Word document that is written from top to bottom. The same content makes the same bytes.</summary>
internal sealed class WordDocument
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>The first moment that a ZIP archive can name.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Body body = new();
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly WordParagraphs paragraphs;

    public WordDocument() => paragraphs = new(IdOf);

    public void Add(WordStyle style, params WordPart[] parts) => body.Append(paragraphs.Of(style, parts));

    /// <param name="title">What the document says it is called.</param>
    /// <param name="language">As <see cref="WordStyles.In"/> takes it.</param>
    public byte[] Save(string title, string language)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(MainType, "document");
            main.Document = new(body);
            Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), Encoding.UTF8.GetBytes(WordStyles.In(language)));
            Feed(main.AddNewPart<NumberingDefinitionsPart>("numbering"), Encoding.UTF8.GetBytes(WordStyles.Numbering));
            foreach (var (address, id) in links) { main.AddHyperlinkRelationship(new Uri(address), isExternal: true, id); }

            Feed(document.AddNewPart<CoreFilePropertiesPart>("properties"), PropertiesOf(title));
        }

        return Timeless(package);
    }

    private string IdOf(string address)
    {
        if (!links.TryGetValue(address, out var id)) { links.Add(address, id = $"link{links.Count + 1}"); }

        return id;
    }

    private static void Feed(OpenXmlPart part, byte[] xml)
    {
        using var content = new MemoryStream(xml);
        part.FeedData(content);
    }

    private static byte[] PropertiesOf(string title)
    {
        using var written = new MemoryStream();
        using (var xml = XmlWriter.Create(written, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("cp", "coreProperties", CoreProperties);
            xml.WriteElementString("dc", "title", DublinCore, string.Join(' ', WordLines.Paragraphs(title).SelectMany(lines => lines)));
            xml.WriteEndElement();
        }

        return written.ToArray();
    }

    /// <summary>The package stamps its parts with the time; a reader of the document needs none.</summary>
    private static byte[] Timeless(MemoryStream package)
    {
        using var written = new MemoryStream();
        using (var to = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        {
            // Readers look for the types of the parts first.
            foreach (var part in from.Entries.OrderBy(part => part.FullName == "[Content_Types].xml" ? 0 : 1).ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName);
                entry.LastWriteTime = Always;
                using var content = part.Open();
                using var into = entry.Open();
                content.CopyTo(into);
            }
        }

        return written.ToArray();
    }
}
