using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Tests.Documents.Pages.Growth;

/// <summary>Processor time can be told only where nothing else runs.</summary>
[CollectionDefinition(nameof(AloneOnTheMachine), DisableParallelization = true)]
public sealed class AloneOnTheMachine;

/// <summary>What a page costs must not grow with the square of its length.</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class SiblingTests
{
    public static TheoryData<string> Units => new(Split(
        """
        x<br>                              x<br><br>                         x<hr>                              x y z
        &amp;                              &#8217;                           &nbsp;                             “
        <p>Kent has 12 of them.</p>        <p>"</p>                          <p></p>                            <p>x
        <span>x</span>                     <span></span>                     <span>x                            <b>x</b>
        <b>x                               <i><b>x</b></i>                   <font>x                            <a href=/x>x</a>
        <a href=#n>1</a>                   <a>x                              <sup>1</sup>                       12<sup>3</sup>
        <h2>x</h2>                         <h2>x                             <h1>x</h1>                         <strong>1</strong><strong>2</strong>
        <li>x                              <ul><li>x</ul>                    <ol><li>x                          <dl><dt>x<dd>1</dl>
        <dt>x<dd>1                         <div>x</div>                      <div><div>x</div></div>            <div class=related>x</div>
        <div class=comment>x</div>         <div hidden>x</div>               <div style="display:none">x</div>  <section><p>x</section>
        <figure><img></figure>             <figcaption>x</figcaption>        <img alt=x>                        <picture><img></picture>
        <table><tr><td>x<td>1</table>      <tr><td>x<td>1                    <td>1                              <td rowspan=2>1
        <tr><th>x                          <table>                           <time>3 April 2014</time>          <p>3 April 2014</p>
        <p>By Ann Reporter</p>             <address>x</address>              <blockquote>x</blockquote>         <q>x</q>
        <!-- x -->                         <!-- 2014-04-03 -->               <script>var x = 1;</script>        <script>{"datePublished":"2014-04-03"}</script>
        <script type=application/ld+json>{"@type":"NewsArticle"}</script>    <style>x{}</style>                 <noscript>x</noscript>
        <template><p>x</template>          <meta name=date content=2014-04-03>                                  <link rel=x href=y>
        <form><input></form>               <input type=password>             <button>x</button>                 <select><option>x</select>
        <iframe></iframe>                  <svg><g></svg>                    <x-y>x</x-y>                       <label>x</label>
        <del>x</del>                       <pre>x</pre>                      <details>x</details>               <nav><a href=/x>x</a></nav>
        """));

    static string[] Split(string units) => units.Split(["   ", "\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Processor time is the measure of work here; the bound is wide, for a hundred times as much would be a square.</summary>
    [Theory]
    [MemberData(nameof(Units))]
    public void Ten_times_as_many_siblings_cost_about_ten_times_as_much(string unit)
    {
        const int Few = 1_000;
        Cost(unit, Few);
        var (once, tenfold) = (Math.Max(Cost(unit, Few), 20), Cost(unit, 10 * Few));

        Assert.True(tenfold < once * 40, $"{once} ms for {Few}, {tenfold} ms for ten times as many");
    }

    static double Cost(string unit, int count)
    {
        var html = $"<html><body><article><h1>Offenders missing</h1>{string.Concat(Enumerable.Repeat(unit, count))}</article></body></html>";
        var start = Environment.CpuUsage.TotalTime;
        var document = new PageReader(PageRules.Nothing).Read(html, null, null, null);
        Assert.NotEqual(ArticleStatus.Damaged, document.Status);
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
