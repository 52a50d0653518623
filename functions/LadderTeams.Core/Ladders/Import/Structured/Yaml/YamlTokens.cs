using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace LadderTeams.Core.Ladders.Import.Structured.Yaml;

/// <summary>Remembers the last scalar that the parser took, because an event's place also covers its anchor and tag.</summary>
internal sealed class YamlTokens(Scanner scanner) : IScanner
{
    public Scalar? LastScalar { get; private set; }

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    public bool MoveNext() => scanner.MoveNext();

    public bool MoveNextWithoutConsuming() => scanner.MoveNextWithoutConsuming();

    public void ConsumeCurrent()
    {
        if (scanner.Current is Scalar scalar) { LastScalar = scalar; }

        scanner.ConsumeCurrent();
    }
}
