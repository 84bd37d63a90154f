-- What Quarto does with report.qmd, as far as this example needs it, for pandoc alone: includes, content for one format,
-- numbered figures with alt text, references to them.
local numbers, count = {}, 0

local function read(path)
  local file = assert(io.open(path), 'cannot open ' .. path)
  local text = file:read('a')
  file:close()
  return text
end

local function include(para)
  local path = pandoc.utils.stringify(para):match('^{{< include (%S+) >}}$')
  if path then return pandoc.read(read(path), 'markdown').blocks end
end

local function numbered(id, caption)
  count = count + 1
  numbers[id] = count
  return pandoc.Div(
    pandoc.Para({ pandoc.Strong('Figure ' .. count .. '. '), table.unpack(caption) }),
    { ['custom-style'] = 'Image Caption' }
  )
end

local function figures(block)
  if block.t == 'Div' and block.classes:includes('content-visible') then
    return block.attributes['when-format'] == FORMAT:match('^%a+') and block.content:map(figures) or pandoc.Null()
  end
  if block.t == 'Div' and block.identifier:match('^fig%-') then
    local caption = block.content:remove()
    block.content:insert(numbered(block.identifier, caption.content))
    return block
  end
  local image = block.t == 'Para' and #block.content == 1 and block.content[1]
  if image and image.t == 'Image' and image.identifier:match('^fig%-') then
    local id, caption = image.identifier, image.caption
    local shown = pandoc.Image(image.attributes['fig-alt'] or '', image.src, '', { width = image.attributes.width })
    return pandoc.Div({ pandoc.Plain({ shown }), numbered(id, caption) }, { id = id })
  end
  return block
end

local function flat(blocks)
  local all = pandoc.List()
  for _, block in ipairs(blocks) do
    if block.t then all:insert(block) else all:extend(flat(block)) end
  end
  return all
end

return {
  { Para = include },
  { Pandoc = function(document)
    document.blocks = flat(document.blocks:map(figures))
    return document
  end },
  { Cite = function(cite)
    local id = cite.citations[1].id
    return numbers[id] and pandoc.Link('Figure ' .. numbers[id], '#' .. id)
  end },
}
