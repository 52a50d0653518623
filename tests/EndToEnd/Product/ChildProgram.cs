using System.Diagnostics;
using System.Text;

namespace LadderTeams.EndToEnd.Product;

/// <summary>What all programs that the tests start have in common.</summary>
internal static class ChildProgram
{
    /// <summary>
    /// What the program writes after <paramref name="mark"/>, in a line of its own. Goes on reading when it has it, so that the program can go on writing.
    /// </summary>
    public static async Task<string> ReadAfterAsync(this Process process, string mark, CancellationToken cancellationToken)
    {
        var read = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) { read.TrySetException(new InvalidOperationException($"The program ended before it wrote “{mark}”:\n{output}")); }
            else if (line.Data.Split(mark) is [_, var found]) { read.TrySetResult(found); }
            else { output.AppendLine(line.Data); }
        };
        process.BeginOutputReadLine();
        return await read.Task.WaitAsync(cancellationToken);
    }

    public static async Task StopAsync(this Process process)
    {
        using (process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }
}
