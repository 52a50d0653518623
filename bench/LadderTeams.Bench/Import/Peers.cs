using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Markdig;
using YamlDotNet.Core;

namespace LadderTeams.Bench.Import;

/// <summary>The well-kept parsers of the forms: what it costs to read the same bytes and understand nothing of ladders.</summary>
internal static class Peers
{
    private static readonly MarkdownPipeline PipeTables = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static (string Name, Func<byte[], object> Parse) Of(string form) => form switch
    {
        "tables" => ("Markdig with pipe tables", bytes => Markdown.Parse(Encoding.UTF8.GetString(bytes), PipeTables)),
        "html" or "html tables" => ("AngleSharp", bytes => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes))),
        "yaml" => ("YamlDotNet", bytes => Events(bytes)),
        "json" => ("System.Text.Json", bytes => JsonDocument.Parse(bytes)),
        _ => ("Markdig", bytes => Markdown.Parse(Encoding.UTF8.GetString(bytes))),
    };

    private static int Events(byte[] bytes)
    {
        var parser = new Parser(new StringReader(Encoding.UTF8.GetString(bytes)));
        var events = 0;
        while (parser.MoveNext()) { events++; }

        return events;
    }
}
