using MissingOffenders.Text;
using Spectre.Console.Rendering;

namespace MissingOffenders.Cli.Output;

/// <summary>Shows the marks in what a console renders, and leaves alone the escapes that colour it.</summary>
sealed class VisibleRendering : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) => renderables.Select(r => new Shown(r));

    sealed class Shown(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            inner.Render(options, maxWidth).Select(s => s.IsControlCode || s.IsLineBreak ? s : new Segment(VisibleMarks.Of(s.Text), s.Style));
    }
}
