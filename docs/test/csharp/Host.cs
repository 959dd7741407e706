using System;
using System.IO;
using System.Reflection;

/// <summary>
/// Runs the samples that the test names: each line of the input is a library, a class in it and a GUID, with tabs between.
/// The line "done" follows each, after an error on the other stream if there was one.
/// </summary>
public static class Host
{
    public static void Main()
    {
        string line;
        while ((line = Console.ReadLine()) != null)
        {
            var words = line.Split('\t');
            Environment.SetEnvironmentVariable("GUID", words[2]);
            try
            {
                Assembly.LoadFrom(Path.GetFullPath(words[0])).GetType(words[1], true).GetMethod("Main").Invoke(null, null);
            }
            catch (Exception error)
            {
                Console.WriteLine("failed: " + (error.InnerException ?? error));
            }
            Console.WriteLine("done");
        }
    }
}
